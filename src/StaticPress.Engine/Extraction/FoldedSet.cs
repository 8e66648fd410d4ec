using System.Collections.Frozen;

namespace StaticPress.Extraction;

/// <summary>A set of words that are compared folded, asked for stretches of text without a copy.</summary>
internal sealed class FoldedSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <summary>The words by their first two letters: most lines are told by them. Words of one letter stand at that letter alone.</summary>
    private readonly FrozenDictionary<int, string[]> byStart;
    private readonly int longest;

    public FoldedSet(IEnumerable<string> texts)
    {
        var folded = texts.Select(Folding.Fold).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        longest = folded.Length == 0 ? 0 : folded.Max(word => word.Length);
        byStart = folded.GroupBy(word => StartOf(word)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
        words = folded.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> text)
    {
        if (longest == 0 || text.Length > 2 * longest || !byStart.ContainsKey(StartOf(text))) return false;
        Span<char> buffer = stackalloc char[longest];
        var length = Folding.Fold(text, buffer);
        return length > 0 && words.Contains(buffer[..length]);
    }

    /// <summary>Whether the text begins with one of the words, the longest first; <paramref name="rest"/> is where it goes on.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out string word, out int rest)
    {
        var start = StartOf(text);
        return TryStart(start, text, out word, out rest) || TryStart(start & char.MaxValue, text, out word, out rest);
    }

    private bool TryStart(int start, ReadOnlySpan<char> text, out string word, out int rest)
    {
        foreach (var candidate in byStart.TryGetValue(start, out var same) ? same : [])
        {
            if (!Folded.StartsWith(text, candidate, out rest)) continue;
            word = candidate;
            return true;
        }

        (word, rest) = ("", 0);
        return false;
    }

    /// <summary>The first letter that counts, and above it the second.</summary>
    private static int StartOf(ReadOnlySpan<char> text)
    {
        var at = 0;
        var first = Folded.Next(text, ref at);
        return first | (Folded.Next(text, ref at) << 16);
    }
}
