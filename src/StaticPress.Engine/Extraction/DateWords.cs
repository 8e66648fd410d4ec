using System.Collections.Frozen;
using StaticPress.Extraction.Languages;

namespace StaticPress.Extraction;

/// <summary>The names of months and weekdays, and the particles inside dates, in every language together: no two months share a name.</summary>
internal static class DateWords
{
    private const int Weekday = 100;
    private const int Particle = 101;
    private const int LongestWord = 24;
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of the languages that put a period behind shortened months.</summary>
    private static readonly FrozenSet<string> WholeMonths = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "May", "June", "July", "Mai", "Juni", "Juli", "März", "mayo", "maio", "mars", "juin", "août", "мая", "май", "мае", "март", "июня", "июнь", "июля", "июль");

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(word) is var found and <= 12 ? found : 0;

    public static bool IsWeekday(ReadOnlySpan<char> word) => Find(word) == Weekday;

    public static bool IsParticle(ReadOnlySpan<char> word) => Find(word) == Particle;

    /// <summary>Whether a text ends with a month's name that is whole in three or four letters: a period behind it is not its own.</summary>
    public static bool IsShortMonth(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return WholeMonths.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static int Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return 0;
        var length = Folding.Fold(word, buffer);
        return length > 0 && Table.TryGetValue(buffer[..length], out var found) ? found : 0;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var table = new Dictionary<string, int>(1000, StringComparer.Ordinal);
        foreach (var language in AllLanguages.Words)
        {
            var month = 0;
            foreach (var names in language.Months.Split(';'))
            {
                month++;
                foreach (var name in names.Split('|')) table.TryAdd(Folding.Fold(name), month);
            }
        }

        foreach (var (word, _) in AllLanguages.Each(words => words.Weekdays)) table.TryAdd(Folding.Fold(word), Weekday);
        foreach (var (word, _) in AllLanguages.Each(words => words.DateParticles)) table.TryAdd(Folding.Fold(word), Particle);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
