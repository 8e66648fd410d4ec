using StaticPress.Model;

namespace StaticPress.Program.Printing;

/// <summary>Shows how much of the report's first paragraph was read as its dateline: the place or date alone would not tell.</summary>
internal sealed class DatelineMark(Article article)
{
    private readonly int line = article.Dateline?.In(article.Body)?.Line ?? 0;

    public string Paint(ExplainedRow row, string text, Paint paint)
    {
        var start = text.Length - text.TrimStart().Length;
        var end = start + (article.Dateline?.Length ?? 0);
        if (!row.Opens || row.Number != line || row.Entry?.Role != "body" || end > text.Length) return text;
        return text[..start] + paint.Marked(text[start..end].TrimEnd()) + text[(start + text[start..end].TrimEnd().Length)..];
    }
}
