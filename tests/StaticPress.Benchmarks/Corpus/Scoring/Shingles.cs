using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>
/// Runs of four words, as they follow each other. Words are letters, digits and marks in small letters; an ideograph or kana is a word of its
/// own, because their scripts have no spaces. A text shorter than four words is one run.
/// </summary>
internal static class Shingles
{
    private const int Size = 4;

    public static IEnumerable<string> Of(string text)
    {
        var words = Words(text);
        if (words.Count is > 0 and < Size) yield return string.Join(' ', words);
        for (var i = 0; i + Size <= words.Count; i++) yield return string.Join(' ', words[i], words[i + 1], words[i + 2], words[i + 3]);
    }

    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIdeographic(rune)) End().Add(rune.ToString());
            else if (IsWord(rune)) word.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) End();
        }

        return End();

        List<string> End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
            return words;
        }
    }

    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeographic(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
