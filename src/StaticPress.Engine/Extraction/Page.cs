using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Extraction;

/// <summary>
/// A document as its lines that are not blank, or as its parts where the format knows them: what every reader of a section
/// works on. Indices count those lines or parts from 0.
/// </summary>
internal sealed class Page
{
    private readonly string content;
    private readonly Line[] lines;
    private readonly EquatableArray<SourcePart> parts;

    public Page(SourceDocument document)
    {
        Path = document.Path;
        HasParts = document.Parts is not null;
        parts = document.Parts ?? [];
        (content, lines) = HasParts ? Scan(parts) : (document.Text.Content, Scan(document.Text));
        HasBlankLines = lines.AsSpan().ContainsAnyBlankAfterFirst();
    }

    public string Path { get; }

    public int Count => lines.Length;

    /// <summary>Whether the format told where blocks begin and end, so that nothing about that needs guessing.</summary>
    public bool HasParts { get; }

    /// <summary>Without blank lines between them, lines are paragraphs unless they were wrapped.</summary>
    public bool HasBlankLines { get; }

    public Line this[int index] => lines[index];

    public ReadOnlySpan<char> Span(int index) => content.AsSpan(lines[index].Start, lines[index].Length);

    public string Text(int index) => Span(index).ToString();

    public int Number(int index) => lines[index].Number;

    public int LastNumber(int index) => HasParts ? parts[index].To : lines[index].Number;

    /// <summary>The part at an index; null in plain text.</summary>
    public SourcePart? Part(int index) => HasParts ? parts[index] : null;

    public Block? Block(int index) => Part(index)?.Block;

    /// <summary>Whether the line is running text: lists, tables and pictures are never labels, bylines or datelines.</summary>
    public bool IsProse(int index) => Block(index) is null or ParagraphBlock or HeadingBlock;

    /// <summary>The level of the heading at an index; 0 where there is none.</summary>
    public int HeadingLevel(int index) => Block(index) is HeadingBlock heading ? heading.Level : 0;

    public bool AfterBlank(int index) => lines[index].AfterBlank;

    /// <summary>The last line or part that begins on a line of the file or above it; the first where none does.</summary>
    public int IndexAt(int number)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Number <= number) low = middle + 1;
            else high = middle;
        }

        return Math.Max(0, low - 1);
    }

    /// <summary>The first line after <paramref name="index"/> that follows a blank one, or the limit.</summary>
    public int BlockEnd(int index, int limit)
    {
        index++;
        while (index < limit && !lines[index].AfterBlank) index++;
        return index;
    }

    private static (string Content, Line[] Lines) Scan(EquatableArray<SourcePart> parts)
    {
        var text = new System.Text.StringBuilder();
        var found = new Line[parts.Count];
        for (var index = 0; index < found.Length; index++)
        {
            var (words, from, _) = parts[index];
            found[index] = new Line(from, text.Length, words.Length, 0, AfterBlank: true);
            text.Append(words).Append('\n');
        }

        return (text.ToString(), found);
    }

    private static Line[] Scan(SourceText text)
    {
        var found = new List<Line>(text.LineCount);
        var afterBlank = true;
        for (var number = 1; number <= text.LineCount; number++)
        {
            var range = text.Range(number);
            var (start, end) = Trim(text.Content, range.Start.Value, range.End.Value);
            if (start == end)
            {
                afterBlank = true;
                continue;
            }

            found.Add(new Line(number, start, end - start, start - range.Start.Value, afterBlank));
            afterBlank = false;
        }

        return [.. found];
    }

    private static (int Start, int End) Trim(string content, int start, int end)
    {
        while (start < end && Folding.IsSpace(content[start])) start++;
        while (end > start && Folding.IsSpace(content[end - 1])) end--;
        // Marks of direction alone are no text; beside text they belong to it.
        if (content.AsSpan(start, end - start).ContainsVisible()) return (start, end);
        return (start, start);
    }
}

internal static class LineSpans
{
    public static bool ContainsAnyBlankAfterFirst(this ReadOnlySpan<Line> lines)
    {
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index].AfterBlank) return true;
        }

        return false;
    }

    public static bool ContainsAnyBlankAfterFirst(this Span<Line> lines) => ContainsAnyBlankAfterFirst((ReadOnlySpan<Line>)lines);

    public static bool ContainsVisible(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!Folding.IsSpace(character) && !Folding.IsInvisible(character)) return true;
        }

        return false;
    }
}
