using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>What a line looks like, whatever it says.</summary>
internal static class Shape
{
    private const string Closers = "\"'”’»›)]）］】」』*_\u200E\u200F";
    private const string Bullets = "•・●○◦▪▫■□‣⁃►▶▸→➤➔✓✔✅☑◆◇★☆∙·※➢❖⦿*-–—+";

    /// <summary>The last character that is not a closing quote or bracket.</summary>
    public static char LastMark(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (Closers.Contains(text[end - 1]) || Folding.IsSpace(text[end - 1]))) end--;
        return end > 0 ? text[end - 1] : text.Length > 0 ? text[^1] : '\0';
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        LastMark(text) is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '．' or '।' or '॥' or '۔' or '؟' or '⸮' or '።' or '፧' or '։' or '｡' or '‼' or '⁇' or '⁈';

    /// <summary>Whether the line ends with a question mark of any script, or begins with the Spanish one.</summary>
    public static bool EndsQuestion(ReadOnlySpan<char> text) => LastMark(text) is '?' or '？' or '؟' or '⸮' or '፧' or '⁇' or '⁈' or '﹖';

    /// <summary>The length of a bullet, with the space after it, at the line's beginning; 0 without one.</summary>
    public static int BulletLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;
        var length = Bullets.Contains(text[0]) || IsPictogram(text) ? 1 : 0;
        if (length == 0) return 0;
        while (length < text.Length && (char.IsSurrogate(text[length]) || Folding.IsInvisible(text[length]))) length++;
        // A dash, star or plus is a bullet only with a space after it: "-5 degrees" is none. Round glyphs need no space.
        var spaced = length < text.Length && Folding.IsSpace(text[length]);
        if (!spaced && text[0] is '-' or '–' or '—' or '+' or '*' or '·' or '→') return 0;
        return SkipSpaces(text, length);
    }

    /// <summary>The length of a number such as <c>1.</c>, <c>2)</c>, <c>(३)</c>, with the space after it; 0 without one.</summary>
    public static int NumberLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var open = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var end = open;
        while (end < text.Length && end - open < 3 && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is var digit and >= 0)
        {
            number = (number * 10) + digit;
            end++;
        }

        if (end == open || end >= text.Length) return open == 0 ? CircledLength(text, out number) : 0;
        var closed = text[end] is ')' or '）' || (open == 0 && text[end] is '.' or '、' or '．');
        if (!closed) return 0;
        end++;
        var rest = SkipSpaces(text, end);
        return IsVisible(text[rest..]) && (rest > end || text[end - 1] is '、' or '．' or '）') ? rest : 0;
    }

    private static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Folding.IsBlank(c)) return true;
        }

        return false;
    }

    public static bool IsLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return char.IsLower(c);
            if (char.IsDigit(c)) return false;
        }

        return false;
    }

    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    /// <summary>The number of words; scripts without spaces count two characters as one.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var (words, ideographs, inside) = (0, 0, false);
        foreach (var c in text)
        {
            if (IsIdeograph(c)) ideographs++;
            var space = Folding.IsSpace(c);
            if (!space && !inside) words++;
            inside = !space;
        }

        return words + (ideographs / 2);
    }

    /// <summary>Kana and Han: written without spaces.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static int CircledLength(ReadOnlySpan<char> text, out int number)
    {
        number = text.Length > 0 && text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1 : 0;
        return number == 0 ? 0 : SkipSpaces(text, 1);
    }

    private static bool IsPictogram(ReadOnlySpan<char> text) => char.IsHighSurrogate(text[0]) && text[0] is >= '\uD83C' and <= '\uD83E' && text.IndexOf(' ') is > 0 and <= 8;

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Folding.IsSpace(text[at])) at++;
        return at;
    }
}
