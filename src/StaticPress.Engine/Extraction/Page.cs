using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Extraction;

/// <summary>A document as its lines that are not blank: what every reader of a section works on. Indices count those lines from 0.</summary>
internal sealed class Page
{
    private readonly string content;
    private readonly Line[] lines;

    public Page(SourceDocument document)
    {
        Path = document.Path;
        content = document.Text.Content;
        lines = Scan(document.Text);
        HasBlankLines = lines.AsSpan().ContainsAnyBlankAfterFirst();
    }

    public string Path { get; }

    public int Count => lines.Length;

    /// <summary>Without blank lines between them, lines are paragraphs unless they were wrapped.</summary>
    public bool HasBlankLines { get; }

    public Line this[int index] => lines[index];

    public ReadOnlySpan<char> Span(int index) => content.AsSpan(lines[index].Start, lines[index].Length);

    public string Text(int index) => Span(index).ToString();

    public int Number(int index) => lines[index].Number;

    public bool AfterBlank(int index) => lines[index].AfterBlank;

    /// <summary>The first line after <paramref name="index"/> that follows a blank one, or the limit.</summary>
    public int BlockEnd(int index, int limit)
    {
        index++;
        while (index < limit && !lines[index].AfterBlank) index++;
        return index;
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
