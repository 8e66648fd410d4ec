using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>Reads the name of a place in a dateline: words with capitals, where the script has them, joined by particles.</summary>
internal static class DatelineName
{
    public const int Longest = 48;
    public const int MostWords = 5;
    private const int LongestRegion = 30;
    private const int MostRegions = 3;

    /// <summary>The end of the place with its regions: <c>ORRIN, MA, UNITED STATES</c>; 0 where none begins.</summary>
    public static int EndWithRegions(ReadOnlySpan<char> text)
    {
        var end = End(text, Longest, MostWords);
        if (end == 0) return 0;
        for (var regions = 0; regions < MostRegions && end + 2 < text.Length && text[end] is ',' or '،'; regions++)
        {
            var start = end + 1;
            while (start < text.Length && Folding.IsSpace(text[start])) start++;
            var rest = text[start..];
            var length = IsDateOrAgency(rest) ? 0 : End(rest, LongestRegion, MostWords - 1);
            if (length == 0) break;
            end = start + length;
        }

        return end;
    }

    /// <summary>The end of the name that begins here.</summary>
    public static int End(ReadOnlySpan<char> text, int longest, int mostWords)
    {
        var (end, at) = (0, 0);
        for (var words = 0; words < mostWords && at < text.Length; words++)
        {
            var wordEnd = WordEnd(text, at);
            var word = text[at..wordEnd];
            if (word.IsEmpty || wordEnd > longest) break;
            var named = DatelineWords.IsNameWord(word);
            if (!named && (words == 0 || !DatelineWords.IsNameParticle(word))) break;
            if (words == 0 ? DateWords.IsWeekday(word) : IsDateOrAgency(text[at..])) break;
            if (named) end = wordEnd;
            at = wordEnd;
            if (at >= text.Length || text[at] != ' ') break;
            at++;
        }

        return end;
    }

    public static bool AreNameWords(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (!name[range].IsEmpty && !DatelineWords.IsNameWord(name[range])) return false;
        }

        return true;
    }

    /// <summary>Whether the name, its region left out, is in capitals: <c>WASHINGTON, Pa.</c></summary>
    public static bool IsCapitals(ReadOnlySpan<char> name)
    {
        var comma = name.IndexOfAny(',', '(', '[');
        if (comma > 0) name = name[..comma];
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) && !(letters > 0 && c is 'c')) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }

    /// <summary>"Москва 22 ноября", "أبوظبي في 22 نوفمبر", "الرياض واس -": what follows the name without a comma is no part of it.</summary>
    private static bool IsDateOrAgency(ReadOnlySpan<char> rest)
    {
        if (DateReader.TryRead(rest, out var date) && (date.Month != 0 || date.IsOpen)) return true;
        var end = DatelineMarks.PartEnd(rest, 0);
        return end > 1 && PressNames.IsKnownAgency(rest[..end].TrimEnd());
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsInside(text, start, end)) end++;
        return end;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int start, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '\'' or '’' or '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) return true;
        if (at == start) return c is '&';
        // A hyphen, slash or period belongs to a name only between or after its letters: Saint-Denis, Frankfurt/Main, St., N.Y.
        if (c is '-' or '/' or '\u2011' or '·') return at + 1 < text.Length && char.IsLetter(text[at + 1]);
        return c is '.' && IsAbbreviation(text, start, at);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int period)
    {
        var next = period + 1 < text.Length ? text[period + 1] : '\0';
        if (char.IsLetter(next)) return true;
        var known = DatelineWords.IsAbbreviation(text[start..period]) || text[start..period].Contains('.');
        // "Orizaba.- ": one hyphen makes the Spanish mark, two divide the place from "(BUSINESS WIRE)".
        return known && (next is not ('-' or '—') || (period + 2 < text.Length && text[period + 2] is '-'));
    }
}
