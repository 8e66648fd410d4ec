using System.Runtime.InteropServices;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The words of the headlines seen so far, oldest first, and the last articles that had each.</summary>
internal sealed class HeadlineWords
{
    /// <summary>Shorter words are seldom names or things; scripts without spaces are cut into pairs of characters.</summary>
    private const int Shortest = 4;

    private const int MostWords = 24;

    /// <summary>A word is rare if at most one article in this many has it, or two articles have it at all.</summary>
    private const int OneIn = 32;

    private readonly Dictionary<ulong, Uses> uses = [];

    /// <summary>Adds the older articles with rare words of this headline to the candidates, and then this headline's words.</summary>
    public void Take(ArticleHead head, int ordinal, int older, List<(int Ordinal, int Bits)> candidates)
    {
        Span<ulong> words = stackalloc ulong[MostWords];
        words = words[..Read(head, words)];
        foreach (var word in words)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, word, out _);
            if (use.Count > 0 && use.Count <= Math.Max(2, older / OneIn)) use.AddTo(candidates, Math.Min(Related.Rarity(older, use.Count), 8) / 2);
            use.Add(ordinal);
        }
    }

    private static int Read(ArticleHead head, Span<ulong> words)
    {
        var headline = head.Headline;
        Span<char> folded = stackalloc char[Math.Min(headline.Length, 512)];
        var length = Math.Max(0, headline.AsSpan(0, folded.Length).ToLowerInvariant(folded));
        var text = folded[..length];
        var language = Fingerprint.Of(LanguageTags.BaseOf(head.Language));
        var count = 0;
        for (var i = 0; i < text.Length && count < words.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || IsMark(text[i]))) i++;
            if (i == start) i++;
            else if (BodyText.IsIdeographic(text[start])) for (var at = start; at + 1 < i; at++) Keep(text.Slice(at, 2), language, words, ref count);
            else if (i - start >= Shortest) Keep(text[start..i], language, words, ref count);
        }
        return count;
    }

    private static void Keep(ReadOnlySpan<char> word, ulong language, Span<ulong> words, ref int count)
    {
        var key = Fingerprint.Of(Fingerprint.Of(word), language);
        if (count < words.Length && !words[..count].Contains(key)) words[count++] = key;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>How many articles have a word, and the last three of them.</summary>
    private struct Uses
    {
        private int first, second, third;

        public int Count { get; private set; }

        public void Add(int ordinal)
        {
            (first, second, third) = (ordinal, first, second);
            Count++;
        }

        public readonly void AddTo(List<(int Ordinal, int Bits)> candidates, int bits)
        {
            if (Count > 0) candidates.Add((first, bits));
            if (Count > 1) candidates.Add((second, bits));
            if (Count > 2) candidates.Add((third, bits));
        }
    }
}
