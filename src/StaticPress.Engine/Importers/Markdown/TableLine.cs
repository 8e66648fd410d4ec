namespace StaticPress.Importers.Markdown;

/// <summary>The line under a pipe table's heading: <c>|---|:-:|</c>.</summary>
internal static class TableLine
{
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;
    }
}
