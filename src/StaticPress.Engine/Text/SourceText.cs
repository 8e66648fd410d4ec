namespace StaticPress.Text;

/// <summary>
/// A file's text and where its lines begin. Lines end with LF, CR LF, or a lone CR; a line's text excludes its end.
/// Offsets and lengths are UTF-16 units, lines count from 1.
/// </summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string content)
    {
        Content = content;
        lineStarts = FindStarts(content);
    }

    public string Content { get; }

    /// <summary>A final line end does not begin another line.</summary>
    public int LineCount => lineStarts.Length;

    public ReadOnlySpan<char> Line(int number) => Content.AsSpan(Range(number));

    public Range Range(int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] : Content.Length;
        if (end > start && Content[end - 1] == '\n') end--;
        if (end > start && Content[end - 1] == '\r') end--;
        return start..end;
    }

    private static int[] FindStarts(string content)
    {
        if (content.Length == 0) return [];
        var starts = new List<int>(content.Length / 60 + 4) { 0 };
        var position = 0;
        while (true)
        {
            var offset = content.AsSpan(position).IndexOfAny('\n', '\r');
            if (offset < 0) break;
            position += offset;
            position += content[position] == '\r' && position + 1 < content.Length && content[position + 1] == '\n' ? 2 : 1;
            if (position >= content.Length) break;
            starts.Add(position);
        }
        return [.. starts];
    }
}
