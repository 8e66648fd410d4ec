using System.Globalization;
using System.Text;

namespace StaticPress.Text;

/// <summary>A name as one part of an address: lower case, Latin letters in ASCII, other scripts in their own letters, words joined by hyphens.</summary>
public static class Slugs
{
    private const int Unlimited = int.MaxValue;

    /// <summary>The slug of a text, cut between words where that is possible; empty if the text has no letter or digit.</summary>
    public static string Slug(string text, int maxLength = Unlimited)
    {
        var slug = IsSlug(text) ? text : Ascii.IsValid(text) ? WriteAscii(text) : Nfc.Normalize(Write(Nfc.Normalize(text)));
        return slug.Length <= maxLength ? slug : Cut(slug, maxLength);
    }

    /// <summary>Whether a text is the slug that would be made of it, as editors write them.</summary>
    private static bool IsSlug(ReadOnlySpan<char> text)
    {
        var before = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || before == '-')) return false;
            before = c;
        }

        return before != '-';
    }

    /// <summary>The same as <see cref="Write"/> for a text without other letters, which most are.</summary>
    private static string WriteAscii(string text)
    {
        Span<char> slug = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var (length, gap) = (0, false);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (gap && length > 0) slug[length++] = '-';
                gap = false;
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (c != '\'')
            {
                gap = true;
            }
        }
        return slug[..length].ToString();
    }

    private static string Write(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Joins(rune)) continue;
            if (!Belongs(rune, slug.Length > 0 && !gap))
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0) slug.Append('-');
            gap = false;
            Append(slug, Rune.ToLowerInvariant(rune));
        }

        return slug.ToString();
    }

    /// <summary>An apostrophe inside a word and marks that nobody sees do not divide it: <c>Korea's</c> is <c>koreas</c>.</summary>
    private static bool Joins(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2018 or 0x02BC or 0x02BB or 0xAD or 0x200B or 0x2060 or 0xFEFF or (>= 0x200E and <= 0x200F)
        or (>= 0x300 and <= 0x36F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFE00 and <= 0xFE0F);

    private static bool Belongs(Rune rune, bool insideWord) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => insideWord,
        // The joiner and the non-joiner spell words in Indic scripts and in Persian.
        UnicodeCategory.Format => insideWord && rune.Value is 0x200C or 0x200D,
        _ => false,
    };

    private static void Append(StringBuilder slug, Rune lower)
    {
        if (lower.IsAscii) slug.Append((char)lower.Value);
        else if (lower.IsBmp && LatinFold.Replacement((char)lower.Value) is { } ascii) slug.Append(ascii);
        else slug.Append(lower.ToString());
    }

    private static string Cut(string slug, int maxLength)
    {
        if (maxLength <= 0) return "";
        if (slug[maxLength] == '-') return slug[..maxLength];
        var hyphen = slug.LastIndexOf('-', maxLength - 1);
        if (hyphen > 0) return slug[..hyphen];
        var end = maxLength;
        while (end > 0 && (char.IsLowSurrogate(slug[end]) || CharUnicodeInfo.GetUnicodeCategory(slug, end) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) end--;
        return slug[..end].TrimEnd('\u200C', '\u200D');
    }
}
