using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads the points under a takeaways label: with bullets of any glyph, numbers, or nothing but one line each.</summary>
internal static class TakeawayReader
{
    public static void Read(Reading reading, int label)
    {
        var end = reading.SectionEnd(label);
        if (reading.IsInline(label))
        {
            reading.Takeaways.Add(reading.InlineText(label).ToString());
            reading.Claims.Take(label, Roles.Takeaways);
        }
        else
        {
            reading.Claims.Take(label, Roles.Label);
        }

        if (label + 1 >= end) return;
        if (reading.Page.Block(label + 1) is ListBlock list) ReadList(reading, label + 1, list);
        else if (PointLength(reading.Page.Span(label + 1)) > 0) ReadMarked(reading, label + 1, end);
        else ReadPlain(reading, label + 1, end);
    }

    /// <summary>The length of the bullet or number that opens a point.</summary>
    public static int MarkLength(ReadOnlySpan<char> line) => Shape.BulletLength(line) is var bullet and > 0 ? bullet : Shape.NumberLength(line, out _);

    /// <summary>Under its label a dash needs no space to be a bullet: <c>-It sails hourly.</c></summary>
    private static int PointLength(ReadOnlySpan<char> line)
    {
        var mark = MarkLength(line);
        return mark > 0 || line.Length < 2 || line[0] is not ('-' or '–' or '—' or '*' or '·') || !char.IsLetter(line[1]) ? mark : 1;
    }

    /// <summary>Several lines in one block, each a sentence of its own that was not wrapped.</summary>
    public static bool AreSentences(Page page, int from, int end)
    {
        var to = page.BlockEnd(from, end);
        if (to - from < 2 || page.HasParts) return false;
        for (var index = from; index < to; index++)
        {
            if (!Shape.EndsSentence(page.Span(index)) || (index + 1 < to && Paragraphs.IsWrapped(page, index, from, to))) return false;
        }

        return page.HasBlankLines;
    }

    /// <summary>Points below points stand beside them: a takeaway is one line.</summary>
    private static void ReadList(Reading reading, int index, ListBlock list)
    {
        AddItems(list);
        reading.Claims.Take(index, Roles.Takeaways);

        void AddItems(ListBlock items)
        {
            foreach (var item in items.Items)
            {
                if (item.Text.Text.Length > 0) reading.Takeaways.Add(item.Text.Text);
                foreach (var child in item.Children)
                {
                    if (child is ListBlock nested) AddItems(nested);
                    else if (BlockText.Of(child) is { Length: > 0 } text) reading.Takeaways.Add(text);
                }
            }
        }
    }

    /// <summary>A line without a bullet directly under a point continues it; after a blank line it is no longer a point.</summary>
    private static void ReadMarked(Reading reading, int from, int end)
    {
        var page = reading.Page;
        var index = from;
        while (index < end)
        {
            var mark = PointLength(page.Span(index));
            if (mark == 0) return;
            var next = index + 1;
            while (next < end && !page.AfterBlank(next) && PointLength(page.Span(next)) == 0 && Continues(page, index, next)) next++;
            Add(reading, index, next, mark);
            index = next;
        }
    }

    private static bool Continues(Page page, int first, int line) =>
        page.HasBlankLines || Shape.IsLower(page.Span(line)) || page[line].Indent > page[first].Indent || !Shape.EndsSentence(page.Span(line - 1));

    private static void ReadPlain(Reading reading, int from, int end)
    {
        var page = reading.Page;
        var to = end;
        if (end != reading.DatelineLine)
        {
            to = PlainEnd(page, from, end);
            if (to < end && to - from > 1 && page.AfterBlank(to - 1))
                reading.Report(DiagnosticCodes.UnsureBoundary, to, "Where the takeaways end and the report begins was told by the length of the lines alone.", "put a bullet before each point");
        }

        for (var index = from; index < to;)
        {
            var next = index + 1;
            if (!CanBePoint(page, index))
            {
                index = next;
                continue;
            }

            while (next < to && !page.AfterBlank(next) && !Shape.EndsSentence(page.Span(next - 1)) && Paragraphs.IsWrapped(page, next - 1, from, to)) next++;
            Add(reading, index, next, 0);
            index = next;
        }
    }

    /// <summary>Pictures, tables and quotations among the points are the report's.</summary>
    private static bool CanBePoint(Page page, int index) => page.IsProse(index) || page.Block(index) is ListBlock;

    /// <summary>Without bullets the points are one block of lines, or single lines between blank ones that stay short.</summary>
    private static int PlainEnd(Page page, int from, int end)
    {
        var blockEnd = page.BlockEnd(from, end);
        if (page.HasBlankLines && blockEnd - from > 1) return blockEnd;
        var longest = page[from].Length;
        var to = from + 1;
        while (to < end && CanBePoint(page, to) && page[to].Length <= Math.Max(160, longest * 3 / 2) && (!page.HasBlankLines || page.BlockEnd(to, Math.Min(end, to + 2)) == to + 1)) to++;
        // Where nothing longer follows, the first point alone is safe: the rest is the report.
        return to < end || !page.HasBlankLines ? to : from + 1;
    }

    private static void Add(Reading reading, int from, int to, int mark)
    {
        if (reading.Page.Block(from) is ListBlock list)
        {
            ReadList(reading, from, list);
            return;
        }

        var text = Paragraphs.Join(reading.Page, from, to);
        if (mark < text.Length) reading.Takeaways.Add(text[mark..]);
        reading.Claims.Take(from, to, Roles.Takeaways);
    }
}
