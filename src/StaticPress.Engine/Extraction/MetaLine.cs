namespace StaticPress.Extraction;

/// <summary>Lines beside the text that say who wrote it, when, and for whom: <c>By Ana Ruiz | June 30, 2025 | 5 min read</c>.</summary>
internal static class MetaLine
{
    public const int Longest = 200;

    /// <summary>Whether the text begins with a date that has a year.</summary>
    public static bool ContainsDate(ReadOnlySpan<char> text) => text.Length <= Longest && DateReader.TryRead(text, out var date) && date.IsFull;

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

    private static bool IsDivider(ReadOnlySpan<char> line, int i) =>
        line[i] is '|' or '•' or '·' or '│' or '｜' || (line[i] is '–' or '—' or '-' or '/' && i > 0 && i + 1 < line.Length && line[i - 1] == ' ' && line[i + 1] == ' ');

    private static (int From, int To) Trim(ReadOnlySpan<char> line, int from, int to)
    {
        while (from < to && Folding.IsSpace(line[from])) from++;
        while (to > from && Folding.IsSpace(line[to - 1])) to--;
        return (from, to);
    }
}
