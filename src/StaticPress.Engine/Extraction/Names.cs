using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>Whether a text can be the names of people, and which.</summary>
internal static class Names
{
    private const int Longest = 160;
    private const string Joiners = ",;،、/，·";
    private static readonly string[] ArabicNamesWithWaw = ["وليد", "وائل", "وسام", "وفاء", "وجدي", "وحيد", "وديع", "ورده", "وسيم", "وضاح", "وهيب", "ولاء", "وعد", "وجيه", "وصفي", "وداد", "وصال", "ورود", "وهبي", "وهبه"];

    /// <summary>Whether every part of the text looks like a name, with or without a role.</summary>
    public static bool AreNames(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return false;
        return Split(text.ToString()).Count > 0;
    }

    /// <summary>The names in their order; roles, addresses, places and houses left out; empty where the first part is no name.</summary>
    public static List<string> Split(string text)
    {
        var names = new List<string>();
        foreach (var (part, joiner) in Parts(text))
        {
            var name = WithoutExtras(part);
            if (name.Length == 0) continue;
            if (BylineWords.IsRole(name))
            {
                if (names.Count == 0) return [];
                continue;
            }

            if (!IsName(name)) return names;
            // After a comma a part may say where or for whom a writer works: "By Ana Ruiz, Lisbon", "By Ana Ruiz, Orrin Times".
            if (names.Count == 0 || joiner != ',' || !IsAffiliation(name)) names.Add(name);
            // "文/王明 编辑/李红": what follows a role is another person's part.
            if (joiner == '/' && name.Length < part.Length && BylineWords.WithoutRole(part) != part) return names;
        }

        return names;
    }

    /// <summary>One word, a city, or the name of a house.</summary>
    public static bool IsAffiliation(ReadOnlySpan<char> name) => PressNames.IsAgency(name) || PressNames.IsCity(name) || (name.IndexOf(' ') < 0 && char.IsUpper(name[0]));

    private static IEnumerable<(string Text, char Joiner)> Parts(string text)
    {
        var joiner = text.Contains('/') ? '/' : '\0';
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !Joiners.Contains(text[at])) continue;
            foreach (var part in AndParts(text[from..at].Trim()))
            {
                yield return (part, joiner);
                joiner = '&';
            }

            joiner = at == text.Length ? '\0' : text[at] is '/' ? '/' : text[at] is '·' ? '&' : ',';
            from = at + 1;
        }
    }

    private static IEnumerable<string> AndParts(string listed)
    {
        var words = listed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var attached = i - start >= 1 && IsAttachedAnd(words[i]);
            if (!attached && !BylineWords.IsAnd(words[i])) continue;
            if (i > start) yield return string.Join(' ', words[start..i]);
            if (attached) words[i] = words[i][1..];
            start = attached ? i : i + 1;
        }

        if (start < words.Length) yield return string.Join(' ', words[start..]);
    }

    /// <summary>Arabic writes "and" with the next word; some names begin with that letter themselves.</summary>
    private static bool IsAttachedAnd(string word) => word.Length > 3 && word[0] == 'و' && !ArabicNamesWithWaw.Contains(Folding.Fold(word)) && !BylineWords.IsUrdu(word);

    private static string WithoutExtras(string part)
    {
        var bracket = part.IndexOfAny(['(', '（', '[', '<', '|']);
        if (bracket > 0) part = part[..bracket];
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains('@') && !word.Contains("http", StringComparison.Ordinal)).ToArray();
        // "Ana Ruiz in Orrin": where she is.
        var place = Array.FindIndex(words, Math.Min(2, words.Length), BylineWords.IsPlaceWord);
        if (place > 0 && place + 1 < words.Length && char.IsUpper(words[place + 1][0])) words = words[..place];
        part = string.Join(' ', words).Trim(' ', '-', '–', '—', ':', '*', '_', '.', '=');
        return BylineWords.WithoutRole(part);
    }

    /// <summary>At most five words, every one with a capital where the script has them, no digits.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 60) return false;
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            words++;
            if (!IsNameWord(word) && !(words > 1 && BylineWords.IsNobiliary(word))) return false;
        }

        return words is >= 1 and <= 6;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        var seen = false;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                if (!seen && char.IsLower(c) && !(word.Length > 2 && word[1] is '\'' or '’') && !word.Contains('-')) return false;
                seen = true;
            }
            else if (c is not ('.' or '-' or '\'' or '’' or '‘' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '・' or '＝' or '"' or '“' or '”')
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                return false;
            }
        }

        return seen;
    }
}
