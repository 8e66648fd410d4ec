using System.Text;

namespace StaticPress.Extraction;

/// <summary>Puts paragraphs together: lines between blank ones, joined where they were wrapped.</summary>
internal static class Paragraphs
{
    private const int NarrowestWrap = 30;
    private const int WidestWrap = 140;
    private const int Window = 9;

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
        var next = from + 1;
        while (next < end && !page.AfterBlank(next) && IsWrapped(page, next - 1, from, end)) next++;
        return next;
    }

    /// <summary>
    /// Whether the break after the line was made by wrapping: the next word would not have fitted within the width of its block,
    /// or the sentence goes on in lower case. A line that ends a sentence was wrapped only where another line of the block was.
    /// </summary>
    public static bool IsWrapped(Page page, int index, int from, int to)
    {
        var next = page.Span(index + 1);
        if (Shape.BulletLength(next) > 0) return false;
        var line = page.Span(index);
        var ends = Shape.EndsSentence(line);
        var first = Math.Max(from, index - Window);
        var last = index + 1;
        while (last < to && last < index + Window && !page.AfterBlank(last)) last++;
        var width = 0;
        for (var i = first; i < last; i++) width = Math.Max(width, page[i].Length);
        if (width is >= NarrowestWrap and <= WidestWrap && WouldNotFit(line, next, width) && (!ends || HasWrap(page, first, last, width))) return true;
        return !ends && (line.Length > NarrowestWrap || index > from) && Shape.IsLower(next);
    }

    private static bool HasWrap(Page page, int from, int to, int width)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (!Shape.EndsSentence(page.Span(i)) && WouldNotFit(page.Span(i), page.Span(i + 1), width)) return true;
        }

        return false;
    }

    private static bool WouldNotFit(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        var word = next.IndexOf(' ');
        if (Shape.IsIdeograph(next[0])) word = 1;
        else if (word < 0) word = next.Length;
        return line.Length + 1 + word > width;
    }
}
