namespace StaticPress.Extraction;

/// <summary>Lines beside the text that say who wrote it, when, and for whom: <c>By Ana Ruiz | June 30, 2025 | 5 min read</c>.</summary>
internal static class MetaLine
{
    public const int Longest = 200;
    private const int LongestDated = 120;
    private const int LongestPart = 30;
    private const int LongestLabel = 30;

    /// <summary>Whether the text begins with a date that has a year.</summary>
    public static bool ContainsDate(ReadOnlySpan<char> text) => text.Length <= Longest && DateReader.TryRead(text, out var date) && date.IsFull;

    /// <summary>Whether the line is a full date, or short parts of which one is: <c>Monday, September 15, 2025 · Vol. 118 · €2.20</c>.</summary>
    public static bool HasDate(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDated || !ContainsDigit(line) || (Shape.EndsSentence(line) && !DateReader.TryReadWhole(line, out _))) return false;
        var dated = false;
        foreach (var segment in Segments(line))
        {
            var part = line[segment];
            if (part.Length > LongestPart && !DateReader.TryReadWhole(part, out _)) return false;
            dated |= DateReader.TryReadWhole(part, out var date) && date.IsFull;
        }

        return dated;
    }

    public static bool ContainsDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    /// <summary>Cuts at bars, dots and long dashes between spaces.</summary>
    public static List<Range> Segments(ReadOnlySpan<char> line)
    {
        var segments = new List<Range>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !IsDivider(line, i)) continue;
            var (from, to) = Trim(line, start, i);
            if (to > from) segments.Add(from..to);
            start = i + 1;
        }

        return segments;
    }

    /// <summary>Cuts before labels as well: <c>来源：奥林日报 作者：王明</c>.</summary>
    public static List<Range> LabelledSegments(ReadOnlySpan<char> line, LabelTable table)
    {
        var segments = new List<Range>();
        foreach (var segment in Segments(line))
        {
            var (start, end) = (segment.Start.Value, segment.End.Value);
            for (var at = start + 1; at < end; at++)
            {
                if (!Folding.IsSpace(line[at - 1]) || Folding.IsSpace(line[at]) || !StartsLabel(line[at..end], table)) continue;
                var (from, to) = Trim(line, start, at);
                segments.Add(from..to);
                start = at;
            }

            segments.Add(start..end);
        }

        return segments;
    }

    private static bool StartsLabel(ReadOnlySpan<char> text, LabelTable table)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        return colon > 0 && table.TryLookUp(text[..colon], out var label) && label.Role is LabelRole.Published or LabelRole.Updated or LabelRole.Publisher or LabelRole.Byline;
    }

    private static bool IsDivider(ReadOnlySpan<char> line, int i) =>
        line[i] is '|' or '•' or '·' or '│' or '｜' || (line[i] is '–' or '—' or '-' or '/' && i > 0 && i + 1 < line.Length && line[i - 1] == ' ' && line[i + 1] == ' ');

    private static (int From, int To) Trim(ReadOnlySpan<char> line, int from, int to)
    {
        while (from < to && Folding.IsSpace(line[from])) from++;
        while (to > from && Folding.IsSpace(line[to - 1])) to--;
        return (from, to);
    }
}
