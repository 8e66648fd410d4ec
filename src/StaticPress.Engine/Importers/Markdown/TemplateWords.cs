namespace StaticPress.Importers.Markdown;

/// <summary>Divides what stands in a template tag into words and <c>key=value</c> pairs; quotes hold a value together.</summary>
internal static class TemplateWords
{
    private static readonly System.Buffers.SearchValues<char> WordEnds = System.Buffers.SearchValues.Create("=\"'` \t\r\n");

    public static List<(string? Key, string Value)> Split(ReadOnlySpan<char> text)
    {
        var words = new List<(string? Key, string Value)>();
        while (true)
        {
            text = text.TrimStart().TrimStart(',').TrimStart();
            if (text.IsEmpty) return words;
            if (IsQuote(text[0]))
            {
                words.Add((null, TakeQuoted(ref text)));
                continue;
            }
            var end = text.IndexOfAny(WordEnds);
            if (end < 0) end = text.Length;
            var word = text[..Math.Max(end, 1)].TrimEnd(':').ToString();
            text = text[Math.Max(end, 1)..];
            if (text.IsEmpty || text[0] != '=')
            {
                words.Add((null, word));
                continue;
            }
            text = text[1..].TrimStart();
            words.Add((word, !text.IsEmpty && IsQuote(text[0]) ? TakeQuoted(ref text) : TakeBare(ref text)));
        }
    }

    private static bool IsQuote(char unit) => unit is '"' or '\'' or '`';

    private static string TakeQuoted(ref ReadOnlySpan<char> text)
    {
        var quote = text[0];
        var end = 1;
        while (end < text.Length && text[end] != quote) end += text[end] == '\\' && quote != '`' && end + 1 < text.Length ? 2 : 1;
        var inside = text[1..Math.Min(end, text.Length)].ToString();
        text = text[Math.Min(end + 1, text.Length)..];
        return quote == '`' ? inside : inside.Replace("\\" + quote, quote.ToString(), StringComparison.Ordinal);
    }

    private static string TakeBare(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n");
        if (end < 0) end = text.Length;
        var word = text[..end].ToString();
        text = text[end..];
        return word;
    }
}
