using System.Collections.Frozen;
using StaticPress.Extraction.Languages;

namespace StaticPress.Extraction;

/// <summary>Counts letters by script and words by language.</summary>
internal sealed class LanguageTally
{
    private const int FewestWords = 3;
    private const int LongestStopWord = 8;
    private static readonly string[] Codes = [.. AllLanguages.Words.Select(words => words.Code)];
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> StopWords = BuildStopWords();

    /// <summary>For each pair of a word's first and last letter the lengths that stop words of ASCII letters have, a bit each: most words are none, and that is seen here.</summary>
    private static readonly byte[] Shapes = BuildShapes();
    private readonly int[] words = new int[AllLanguages.Words.Length];
    private readonly int[] labels = new int[AllLanguages.Words.Length];
    private readonly int[] scripts = new int[(int)Script.Count];

    private enum Script
    {
        Latin,
        Cyrillic,
        Arabic,
        Devanagari,
        Bengali,
        Tamil,
        Telugu,
        Hangul,
        Kana,
        Han,
        Hebrew,
        Count,
    }

    public static bool IsStopWord(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestStopWord];
        return word.Length <= LongestStopWord && Folding.Fold(word, buffer) is var length and > 0 && StopWords.ContainsKey(buffer[..length]);
    }

    public void Label(string language)
    {
        var index = Array.IndexOf(Codes, language);
        if (index >= 0) labels[index] += 1;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            var script = ScriptOf(c);
            if (script >= 0) scripts[script]++;
            // Marks inside a word, above U+0300, belong to it; scripts beyond U+2000 are told by their letters.
            var inside = script >= 0 || (c is >= '\u0300' and < '\u2000');
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            Word(text[start..i]);
            start = -1;
        }
    }

    /// <summary>The language, or null where the text gives too little to say.</summary>
    public string? Best()
    {
        var main = 0;
        for (var i = 1; i < scripts.Length; i++)
        {
            if (scripts[i] > scripts[main]) main = i;
        }

        if (scripts[main] == 0) return null;
        return (Script)main switch
        {
            Script.Latin => ByWords("en", "es", "fr", "de", "pt", "it"),
            Script.Cyrillic => ByWords("ru") ?? "ru",
            Script.Arabic => ByWords("ar", "ur") ?? "ar",
            Script.Devanagari => ByWords("hi", "mr") ?? "hi",
            Script.Bengali => "bn",
            Script.Tamil => "ta",
            Script.Telugu => "te",
            Script.Hangul => "ko",
            Script.Kana => "ja",
            // Japanese is written with more Han than kana in headlines, but never without kana.
            Script.Han => scripts[(int)Script.Kana] * 10 > scripts[(int)Script.Han] ? "ja" : "zh",
            _ => "he",
        };
    }

    private string? ByWords(params ReadOnlySpan<string> codes)
    {
        var (best, most) = ((string?)null, 0);
        foreach (var code in codes)
        {
            var index = Array.IndexOf(Codes, code);
            if (index < 0) continue;
            var score = words[index] + (labels[index] * 4);
            if (score > most) (best, most) = (code, score);
        }

        return most >= FewestWords ? best : null;
    }

    private void Word(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestStopWord || (IsAscii(word) && (Shapes[ShapeOf(word)] & (1 << (word.Length - 1))) == 0)) return;
        Span<char> buffer = stackalloc char[LongestStopWord];
        var length = Folding.Fold(word, buffer);
        if (length <= 0 || !StopWords.TryGetValue(buffer[..length], out var languages)) return;
        foreach (var language in languages) words[language]++;
    }

    private static bool IsAscii(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter)) return false;
        }
        return true;
    }

    /// <summary>Of ASCII letters in any case.</summary>
    private static int ShapeOf(ReadOnlySpan<char> word) => ((word[0] & 31) * 32) + (word[^1] & 31);

    private static byte[] BuildShapes()
    {
        var shapes = new byte[32 * 32];
        foreach (var word in StopWords.Dictionary.Keys.Where(word => word.Length <= LongestStopWord && IsAscii(word))) shapes[ShapeOf(word)] |= (byte)(1 << (word.Length - 1));
        return shapes;
    }

    private static int ScriptOf(char c) => c switch
    {
        < '\u0250' => char.IsAsciiLetter(c) || c >= '\u00C0' ? (int)Script.Latin : -1,
        >= '\u0400' and <= '\u052F' => (int)Script.Cyrillic,
        >= '\u0590' and <= '\u05FF' => (int)Script.Hebrew,
        >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06D5' => (int)Script.Arabic,
        >= '\u0900' and <= '\u0963' => (int)Script.Devanagari,
        >= '\u0980' and <= '\u09E3' => (int)Script.Bengali,
        >= '\u0B80' and <= '\u0BCD' => (int)Script.Tamil,
        >= '\u0C00' and <= '\u0C63' => (int)Script.Telugu,
        >= '\uAC00' and <= '\uD7A3' => (int)Script.Hangul,
        >= '\u3041' and <= '\u30FF' => (int)Script.Kana,
        >= '\u3400' and <= '\u9FFF' => (int)Script.Han,
        _ => -1,
    };

    private static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> BuildStopWords()
    {
        var table = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var index = 0; index < AllLanguages.Words.Length; index++)
        {
            foreach (var word in AllLanguages.Words[index].StopWords.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Folding.Fold(word);
                table[key] = table.TryGetValue(key, out var languages) ? [.. languages, index] : [index];
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
