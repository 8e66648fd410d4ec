using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Which blocks of a page stand in the article's text as JSON-LD has it: by runs of three words.</summary>
internal sealed class CoveredText
{
    private const int Run = 3;

    private const int FewestWords = 60;

    private readonly HashSet<ulong> runs = [];

    private CoveredText(List<ulong> words)
    {
        for (var at = 0; at < words.Count; at++) runs.Add(Hash(words, at));
    }

    /// <summary>Null where the page states no text worth asking.</summary>
    public static CoveredText? Of(string? body)
    {
        if (body is null) return null;
        var words = WordsOf(body);
        return words.Count < FewestWords ? null : new CoveredText(words);
    }

    /// <summary>Of a text of any length.</summary>
    public static CoveredText OfAny(string body) => new(WordsOf(body));

    /// <summary>The part of a text's words that stand in the article in this order.</summary>
    public double Share(string text)
    {
        var words = WordsOf(text);
        if (words.Count == 0) return 0;
        var found = 0;
        var last = Math.Max(1, words.Count - Run + 1);
        for (var at = 0; at < last; at++)
        {
            if (runs.Contains(Hash(words, at))) found++;
        }

        return (double)found / last;
    }

    /// <summary>Letters and digits without case; an ideograph is a word.</summary>
    private static List<ulong> WordsOf(string text)
    {
        var words = new List<ulong>();
        var word = 0UL;
        foreach (var character in text)
        {
            if (BodyText.IsIdeographic(character))
            {
                if (word != 0) words.Add(word);
                words.Add(character);
                word = 0;
            }
            else if (char.IsLetterOrDigit(character))
            {
                word = ((word == 0 ? 14695981039346656037 : word) ^ char.ToLowerInvariant(character)) * 1099511628211;
            }
            else if (word != 0)
            {
                words.Add(word);
                word = 0;
            }
        }

        if (word != 0) words.Add(word);
        return words;
    }

    private static ulong Hash(List<ulong> words, int at)
    {
        var hash = 14695981039346656037UL;
        for (var next = at; next < Math.Min(words.Count, at + Run); next++) hash = (hash ^ words[next]) * 1099511628211;
        return hash;
    }
}
