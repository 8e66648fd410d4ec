using System.Collections.Frozen;

namespace StaticPress.Extraction;

/// <summary>A set of words that are compared folded, asked for stretches of text without a copy.</summary>
internal sealed class FoldedSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<char, string[]> byFirst;
    private readonly int longest;

    public FoldedSet(IEnumerable<string> texts)
    {
        var folded = texts.Select(Folding.Fold).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        longest = folded.Length == 0 ? 0 : folded.Max(word => word.Length);
        byFirst = folded.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
        words = folded.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> text)
    {
        if (longest == 0 || text.Length > 2 * longest || SameFirst(text).IsEmpty) return false;
        Span<char> buffer = stackalloc char[longest];
        var length = Folding.Fold(text, buffer);
        return length > 0 && words.Contains(buffer[..length]);
    }

    /// <summary>Whether the text begins with one of the words, the longest first; <paramref name="rest"/> is where it goes on.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out string word, out int rest)
    {
        rest = 0;
        word = "";
        foreach (var candidate in SameFirst(text))
        {
            if (!Folded.StartsWith(text, candidate, out rest)) continue;
            word = candidate;
            return true;
        }

        return false;
    }

    /// <summary>The words with the text's first letter: most lines are told by it.</summary>
    private ReadOnlySpan<string> SameFirst(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Folding.Fold(c) is var folded and not '\0' and not ' ') return byFirst.TryGetValue(folded, out var same) ? same : [];
        }

        return [];
    }
}
