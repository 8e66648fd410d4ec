namespace StaticPress.Seeds;

/// <summary>Finds the items of a YAML list that is nothing but a list: each begins with <c>- </c> at the left edge, and everything else is indented, blank, or a comment.</summary>
internal static class YamlItem
{
    /// <summary>The bytes of the first item, with the lines before it if it is the file's first; 0 where the text is not such a list.</summary>
    public static int Length(ReadOnlySpan<byte> yaml, bool isFirst)
    {
        var hasBegun = false;
        for (var at = 0; at < yaml.Length;)
        {
            var line = yaml[at..];
            if (line.StartsWith("- "u8))
            {
                if (hasBegun) return at;
                hasBegun = true;
            }
            else if (!hasBegun && !isFirst)
            {
                return 0;
            }
            else if (line[0] is not ((byte)'\r' or (byte)'\n' or (byte)'#') && (line[0] != (byte)' ' || !hasBegun))
            {
                return 0;
            }
            var end = line.IndexOf((byte)'\n');
            at = end < 0 ? yaml.Length : at + end + 1;
        }
        return hasBegun ? yaml.Length : 0;
    }
}
