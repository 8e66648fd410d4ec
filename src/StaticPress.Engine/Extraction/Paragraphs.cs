using System.Text;

namespace StaticPress.Extraction;

/// <summary>Puts paragraphs together: lines between blank ones, joined where they were wrapped.</summary>
internal static class Paragraphs
{
    private const int NarrowestWrap = 30;
    private const int WidestWrap = 140;

    /// <summary>The lines as one text. Scripts without spaces are joined without one, and a word that a hyphen broke keeps its hyphen.</summary>
    public static string Join(Page page, int from, int to)
    {
        if (to - from == 1) return page.Text(from);
        var text = new StringBuilder();
        for (var index = from; index < to; index++)
        {
            var line = page.Span(index);
            if (text.Length > 0 && !(Shape.IsIdeograph(text[^1]) || (text[^1] is '。' or '、' or '，' or '」' or '”' && Shape.IsIdeograph(line[0])))) text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>The end of the paragraph that begins at <paramref name="from"/>.</summary>
    public static int UnitEnd(Page page, int from, int end)
    {
        var blockEnd = Math.Min(end, page.BlockEnd(from));
        var next = from + 1;
        while (next < blockEnd && IsWrapped(page, next - 1, from, blockEnd)) next++;
        return next;
    }

    /// <summary>
    /// Whether the break after the line was made by wrapping: the next word would not have fitted within the width of its block,
    /// or the sentence goes on in lower case.
    /// </summary>
    public static bool IsWrapped(Page page, int index, int from, int to)
    {
        var next = page.Span(index + 1);
        var line = page.Span(index);
        if (TakeawayReader.MarkLength(next) > 0 && Shape.BulletLength(next) > 0) return false;
        var width = 0;
        for (var i = Math.Max(from, index - 8); i < Math.Min(to, index + 9); i++) width = Math.Max(width, page[i].Length);
        if (width > WidestWrap || width < NarrowestWrap) return !Shape.EndsSentence(line) && Shape.IsLower(next) && line.Length > NarrowestWrap;
        var word = next.IndexOf(' ');
        if (word < 0) word = Shape.IsIdeograph(next[0]) ? 1 : next.Length;
        if (line.Length + 1 + word > width) return true;
        return !Shape.EndsSentence(line) && Shape.IsLower(next);
    }
}
