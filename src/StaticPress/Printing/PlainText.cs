using System.Text;

namespace StaticPress.Program.Printing;

/// <summary>Text of articles and configuration on its way to a terminal: control characters would be commands to it.</summary>
internal static class PlainText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Commands)) return text.ToString();
        var plain = new StringBuilder(text.Length);
        foreach (var character in text) plain.Append(character == '\t' ? ' ' : Commands.Contains(character) ? '\uFFFD' : character);
        return plain.ToString();
    }

    // C0 and C1 controls, and the marks that turn the direction of the rest of the line.
    private static readonly System.Buffers.SearchValues<char> Commands = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 33)).Select(c => (char)c), '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']);
}
