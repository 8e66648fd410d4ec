using System.Globalization;
using System.Text;
using StaticPress.Site;
using StaticPress.Text;

namespace StaticPress.Search;

/// <summary>
/// The words of a text as the search index knows them. Scripts that put no spaces between words are cut into pairs of letters.
/// <c>templates/assets/js/search.js</c> reads queries in the same way.
/// </summary>
internal static class SearchWords
{
    public static void AddTo(ISet<string> words, string text)
    {
        var word = new StringBuilder();
        var run = new List<string>();
        foreach (var rune in Nfc.Normalize(text).EnumerateRunes())
        {
            if (!Belongs(rune))
            {
                End(words, word, run);
            }
            else if (HasNoSpaces(rune.Value))
            {
                EndWord(words, word);
                SearchFold.Append(word, rune);
                if (word.Length > 0) run.Add(word.ToString());
                word.Clear();
            }
            else
            {
                EndRun(words, run);
                SearchFold.Append(word, rune);
            }
        }
        End(words, word, run);
    }

    /// <summary>The part of a list of words in which a word stands: told by its first letter.</summary>
    public static int PartOf(string word) => Rune.GetRuneAt(word, 0).Value % SearchLayout.Parts;

    private static void End(ISet<string> words, StringBuilder word, List<string> run)
    {
        EndWord(words, word);
        EndRun(words, run);
    }

    private static void EndWord(ISet<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(WithoutArticle(word.ToString()));
        word.Clear();
    }

    /// <summary>Pairs, and the last letter alone, so that a search for one letter finds it there too.</summary>
    private static void EndRun(ISet<string> words, List<string> run)
    {
        for (var i = 0; i + 1 < run.Count; i++) words.Add(run[i] + run[i + 1]);
        if (run.Count > 0) words.Add(run[^1]);
        run.Clear();
    }

    /// <summary>Arabic writes its article, and “and the”, “for the”, as one with the word.</summary>
    private static string WithoutArticle(string word)
    {
        foreach (var article in (ReadOnlySpan<string>)["وال", "ال", "لل"])
        {
            if (word.StartsWith(article, StringComparison.Ordinal) && word.Length >= article.Length + 2) return word[article.Length..];
        }
        return word;
    }

    private static bool Belongs(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        _ => false,
    };

    /// <summary>Han, kana, Thai, Lao, Myanmar, Khmer.</summary>
    private static bool HasNoSpaces(int point) => point is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF)
        or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F)
        or (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
}
