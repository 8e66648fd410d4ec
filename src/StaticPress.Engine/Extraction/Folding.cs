using StaticPress.Text;

namespace StaticPress.Extraction;

/// <summary>
/// How text is compared: one case, plain quotes, dashes and spaces, no invisible marks, no accents on Latin letters,
/// one form for letters that writers of Arabic, Urdu and Hindi exchange freely. Output is never folded.
/// </summary>
internal static class Folding
{
    /// <summary>White space of every kind, and the marks that only pretend to be text at a line's ends.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u0085' && (char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF'));

    /// <summary>Whether a reader sees nothing there.</summary>
    public static bool IsBlank(char c) => IsSpace(c) || IsInvisible(c);

    /// <summary>Joiners, marks of direction, soft hyphen, variation selectors: nothing a reader sees.</summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00AD' && c is '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    /// <summary>The character as it is compared; <c>'\0'</c> where it is ignored.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is < ' ' ? ' ' : c;
        if (c < '\u0250') return FoldLatin(c);
        return c switch
        {
            >= '\u0300' and <= '\u036F' => '\0',
            >= '\u0600' and <= '\u06FF' => FoldArabic(c),
            >= '\u0900' and <= '\u097F' => FoldDevanagari(c),
            >= '\u2000' and <= '\u206F' => FoldPunctuation(c),
            '\u3000' => ' ',
            >= '\u1E00' and <= '\u1EFF' => LatinFold.BaseLetter(char.ToLowerInvariant(c)),
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
            _ => IsInvisible(c) ? '\0' : char.ToLowerInvariant(c),
        };
    }

    /// <summary>Writes the folded text and returns its length, or -1 where <paramref name="target"/> is too short.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        foreach (var character in text)
        {
            var folded = Fold(character);
            if (folded == '\0' || (folded == ' ' && (length == 0 || target[length - 1] == ' '))) continue;
            if (length == target.Length) return -1;
            target[length++] = folded;
        }

        return length > 0 && target[length - 1] == ' ' ? length - 1 : length;
    }

    public static string Fold(string text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return buffer[..Fold(text, buffer)].ToString();
    }

    private static char FoldLatin(char c) => c switch
    {
        '\u00A0' => ' ',
        '\u00AD' => '\0',
        '\u00AB' or '\u00BB' => '"',
        '\u00B4' => '\'',
        < '\u00C0' => c,
        _ => LatinFold.BaseLetter(char.ToLowerInvariant(c)),
    };

    // Hamza seats, alef maksura, teh marbuta, Persian and Urdu letter forms; vowel signs and tatweel are ornament.
    private static char FoldArabic(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0649' or '\u06CC' => '\u064A',
        '\u0629' or '\u06C1' or '\u06C2' or '\u06C3' or '\u06D5' => '\u0647',
        '\u06A9' => '\u0643',
        '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u061C' => '\0',
        _ => c,
    };

    // The nukta and the candrabindu are often left out or exchanged.
    private static char FoldDevanagari(char c) => c switch
    {
        '\u093C' => '\0',
        '\u0901' => '\u0902',
        >= '\u0958' and <= '\u095F' => "\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F"[c - '\u0958'],
        _ => c,
    };

    private static char FoldPunctuation(char c) => c switch
    {
        <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' => ' ',
        >= '\u2010' and <= '\u2015' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        _ => IsInvisible(c) ? '\0' : c,
    };
}
