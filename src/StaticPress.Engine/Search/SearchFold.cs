using System.Text;
using StaticPress.Text;

namespace StaticPress.Search;

/// <summary>
/// Letters as search compares them: one case, no accents or points, one form for letters that writers of Arabic, Urdu, Hindi and Japanese exchange.
/// <c>templates/assets/js/search.js</c> folds what readers type in the same way, and a test compares the two.
/// </summary>
internal static class SearchFold
{
    private const string Pairs = "ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ς=σ ٱ=ا ى=ي ی=ي ے=ي ک=ك ہ=ه ھ=ه ۃ=ه ة=ه ە=ه ँ=ं";

    private static readonly int[] Zeros = [0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xC66, 0xE50];
    private static readonly int[] Nuktas = [0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C, 0xC3C, 0xCBC];
    private static readonly Dictionary<int, string> Table = Pairs.Split(' ').ToDictionary(pair => (int)pair[0], pair => pair[2..]);

    public static void Append(StringBuilder target, Rune rune)
    {
        if (rune.Value < 0x80) target.Append((char)Rune.ToLowerInvariant(rune).Value);
        else Append(target, rune.Value);
    }

    /// <summary>Hangul syllables stay whole; other letters are taken apart, so that what belongs to them can be left out.</summary>
    private static void Append(StringBuilder target, int point)
    {
        if (!Hangul.IsSyllable(point) && NfcTables.Instance.TryDecompose(point, out var parts))
        {
            Append(target, parts.First);
            if (parts.Second != 0) Append(target, parts.Second);
            return;
        }
        if (IsDropped(point)) return;
        var lower = Rune.ToLowerInvariant(new Rune(Exchange(point)));
        if (Table.TryGetValue(lower.Value, out var other)) target.Append(other);
        else target.Append(lower.ToString());
    }

    private static bool IsDropped(int point) => point is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x487) or (>= 0x591 and <= 0x5C7)
        or (>= 0x610 and <= 0x61A) or 0x640 or (>= 0x64B and <= 0x65F) or 0x670 or (>= 0x6D6 and <= 0x6ED)
        or 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F) || Nuktas.AsSpan().Contains(point);

    /// <summary>Wide forms become narrow, katakana hiragana, every script's digits our own.</summary>
    private static int Exchange(int point)
    {
        if (point is >= 0xFF01 and <= 0xFF5E) return point - 0xFEE0;
        if (point is >= 0x30A1 and <= 0x30F6) return point - 0x60;
        foreach (var zero in Zeros)
        {
            if (point >= zero && point < zero + 10) return '0' + point - zero;
        }
        return point;
    }
}
