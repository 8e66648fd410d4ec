using System.Text;

namespace StaticPress.Seeds;

/// <summary>Texts that repeat from entry to entry are kept once.</summary>
internal sealed class TextShare
{
    private const int LongestOnStack = 256;

    private readonly HashSet<string> kept;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> byChars;

    public TextShare()
    {
        kept = new HashSet<string>(StringComparer.Ordinal);
        byChars = kept.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Share(ReadOnlySpan<char> text)
    {
        if (byChars.TryGetValue(text, out var same)) return same;
        var added = text.ToString();
        kept.Add(added);
        return added;
    }

    /// <summary>The text of these bytes without white space around it.</summary>
    public string ShareTrimmed(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestOnStack) return Share(Encoding.UTF8.GetString(utf8).AsSpan().Trim());
        Span<char> chars = stackalloc char[LongestOnStack];
        return Share(chars[..Encoding.UTF8.GetChars(utf8, chars)].Trim());
    }
}
