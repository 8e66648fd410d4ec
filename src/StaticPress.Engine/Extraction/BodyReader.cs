using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Makes blocks of free lines: paragraphs, sub-headings, lists.</summary>
internal static class BodyReader
{
    private const int LongestHeading = 90;

    public static ImmutableArray<Block> Read(Reading reading, int from, int to, string role)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var index = from; index < to;)
        {
            if (!reading.Claims.IsFree(index))
            {
                index++;
                continue;
            }

            if (index == reading.DatelineLine && role == Roles.Body) reading.DatelineBlock = blocks.Count;
            index = ReadBlock(reading, index, to, role, blocks);
        }

        return blocks.DrainToImmutable();
    }

    private static int ReadBlock(Reading reading, int from, int to, string role, ImmutableArray<Block>.Builder blocks)
    {
        var page = reading.Page;
        if (page.Block(from) is { } known)
        {
            blocks.Add(known);
            reading.Claims.Take(from, role);
            return from + 1;
        }

        var mark = TakeawayReader.MarkLength(page.Span(from));
        if (mark > 0 && ListEnd(reading, from, to) is var listEnd and > 0)
        {
            blocks.Add(List(page, from, listEnd));
            reading.Claims.Take(from, listEnd, role);
            return listEnd;
        }

        var end = from + 1;
        while (end < to && reading.Claims.IsFree(end) && !reading.HasLabel(end) && !page.AfterBlank(end) && Paragraphs.IsWrapped(page, end - 1, from, to)) end++;
        var text = Paragraphs.Join(page, from, end);
        blocks.Add(IsHeading(reading, from, end, to, text) ? new HeadingBlock(2, text, page.Number(from)) : new ParagraphBlock(text, page.Number(from)));
        reading.Claims.Take(from, end, role);
        return end;
    }

    /// <summary>At least two points in a row of the same kind; one dash alone opens a line of dialogue.</summary>
    private static int ListEnd(Reading reading, int from, int to)
    {
        var page = reading.Page;
        var numbered = Shape.BulletLength(page.Span(from)) == 0;
        var (items, index) = (0, from);
        while (index < to && reading.Claims.IsFree(index) && !reading.HasLabel(index))
        {
            var bullet = Shape.BulletLength(page.Span(index));
            var number = bullet > 0 ? 0 : Shape.NumberLength(page.Span(index), out _);
            if (numbered ? number == 0 : bullet == 0)
            {
                if (page.AfterBlank(index) || !Paragraphs.IsWrapped(page, index - 1, from, to)) break;
            }
            else
            {
                items++;
            }

            index++;
        }

        return items >= 2 ? index : 0;
    }

    private static ListBlock List(Page page, int from, int to)
    {
        var ordered = Shape.BulletLength(page.Span(from)) == 0;
        var start = 1;
        if (ordered) Shape.NumberLength(page.Span(from), out start);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var index = from; index < to;)
        {
            var mark = TakeawayReader.MarkLength(page.Span(index));
            var end = index + 1;
            while (end < to && TakeawayReader.MarkLength(page.Span(end)) == 0) end++;
            items.Add(new ListItem(Paragraphs.Join(page, index, end)[mark..]));
            index = end;
        }

        return new ListBlock(ordered, start, items.DrainToImmutable(), page.Number(from));
    }

    /// <summary>A short line alone between blank lines, without the end of a sentence, over a paragraph.</summary>
    private static bool IsHeading(Reading reading, int from, int end, int to, string text)
    {
        var page = reading.Page;
        if (end - from != 1 || text.Length > LongestHeading || from == reading.DatelineLine) return false;
        if (!page.HasBlankLines) return IsHeadingWithoutBlanks(reading, from, to, text);
        if (!page.AfterBlank(from)) return false;
        if (end >= to || !reading.Claims.IsFree(end) || reading.HasLabel(end) || !page.AfterBlank(end) || page[end].Length <= text.Length) return false;
        if (!Shape.HasLetter(text) || Shape.Words(text) > 14 || Shape.IsLower(text)) return false;
        return (!Shape.EndsSentence(text) || Shape.EndsQuestion(text)) && Shape.LastMark(text) is not (',' or ';' or ':' or '،') && text[0] is not ('“' or '"' or '«' or '„' or '「' or '—' or '–' or '‘' or '\'');
    }

    /// <summary>Without blank lines: between two paragraphs that end their sentences, itself none.</summary>
    private static bool IsHeadingWithoutBlanks(Reading reading, int index, int to, string text)
    {
        var page = reading.Page;
        if (index == 0 || index + 1 >= to || !reading.Claims.IsFree(index + 1) || reading.HasLabel(index + 1)) return false;
        return !Shape.EndsSentence(text) && char.IsLetterOrDigit(text[^1]) && !Shape.IsLower(text) && Shape.Words(text) <= 12 && page[index + 1].Length > 2 * text.Length && Shape.EndsSentence(page.Span(index - 1)) && page[index - 1].Length > text.Length;
    }
}
