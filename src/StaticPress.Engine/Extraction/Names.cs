using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>Whether a text can be the names of people, and which.</summary>
internal static class Names
{
    private const int Longest = 160;
    private static readonly string[] ArabicNamesWithWaw = ["وليد", "وائل", "وسام", "وفاء", "وجدي", "وحيد", "وديع", "ورده", "وسيم", "وضاح", "وهيب", "ولاء", "وعد", "وجيه", "وصفي", "وداد", "وصال", "ورود", "وهبي", "وهبه"];

    /// <summary>Whether every part of the text looks like a name, with or without a role.</summary>
    public static bool AreNames(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return false;
        return Split(text.ToString()).Count > 0;
    }

    /// <summary>The names in their order, roles and addresses left out; empty where a part is no name.</summary>
    public static List<string> Split(string text)
    {
        var names = new List<string>();
        var first = true;
        foreach (var part in Parts(text))
        {
            var name = WithoutExtras(part);
            if (name.Length == 0) continue;
            if (BylineWords.IsRole(name))
            {
                if (first) return [];
                continue;
            }

            // After the first name a part may say where a writer is, not who: "By Ana Ruiz, Lisbon" stays two names only if it looks like one.
            if (!IsName(name)) return first ? [] : names;
            names.Add(name);
            first = false;
        }

        return names;
    }

    private static IEnumerable<string> Parts(string text)
    {
        foreach (var listed in text.Split([',', ';', '،', '、', '/', '，', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
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
    }

    /// <summary>Arabic writes "and" with the next word; some names begin with that letter themselves.</summary>
    private static bool IsAttachedAnd(string word) => word.Length > 3 && word[0] == 'و' && !ArabicNamesWithWaw.Contains(Folding.Fold(word)) && !BylineWords.IsUrdu(word);

    private static string WithoutExtras(string part)
    {
        var bracket = part.IndexOfAny(['(', '（', '[', '<', '|']);
        if (bracket > 0) part = part[..bracket];
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains('@') && !word.Contains("http", StringComparison.Ordinal)).ToArray();
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
