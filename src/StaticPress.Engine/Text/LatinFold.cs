namespace StaticPress.Text;

/// <summary>Latin letters without their accents, in ASCII; other scripts keep their letters.</summary>
public static class LatinFold
{
    // Letters that Unicode does not decompose, as dictionaries and passports write them (ICAO Doc 9303, part 3, for most).
    private const string Whole =
        "ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ħ=h ı=i ĸ=k ŋ=n ŧ=t ƀ=b ɓ=b ɔ=o ƈ=c ɖ=d ɗ=d ǝ=e ə=e ɛ=e ƒ=f ɠ=g ɣ=g ɩ=i ɨ=i ƙ=k ƚ=l ɯ=m ɲ=n ƞ=n ɵ=o ƥ=p ʀ=r ƭ=t ʈ=t ʊ=u ʋ=v ƴ=y ƶ=z ʒ=z ƿ=w ȷ=j ɉ=j ɍ=r ɏ=y ȼ=c ⱥ=a ⱦ=t ɇ=e ŉ=n ſ=s ʼ= ʻ= ʹ=";

    private static readonly Dictionary<char, string> Table = Build();
    private static readonly char[] Bases = BuildBases();

    /// <summary>The letters that stand for a Latin letter (lower case), or null if it is none, or plain ASCII.</summary>
    public static string? Replacement(char lower) => Table.GetValueOrDefault(lower);

    /// <summary>The letter without accents where that is one letter, else the letter itself.</summary>
    public static char BaseLetter(char lower) => lower < 0x250 ? Bases[lower] : Table.TryGetValue(lower, out var ascii) && ascii.Length == 1 ? ascii[0] : lower;

    private static Dictionary<char, string> Build()
    {
        var table = new Dictionary<char, string>(700);
        foreach (var entry in Whole.Split(' ')) table[entry[0]] = entry[2..];
        for (var c = '\u00C0'; c < '\u0250'; c++) AddDecomposed(table, c);
        for (var c = '\u1E00'; c < '\u1F00'; c++) AddDecomposed(table, c);
        table['\u1E9E'] = "ss";
        return table;
    }

    private static void AddDecomposed(Dictionary<char, string> table, char letter)
    {
        int point = letter;
        var marked = false;
        while (NfcTables.Instance.TryDecompose(point, out var parts) && parts.Second != 0)
        {
            point = parts.First;
            marked = true;
        }

        var lower = char.ToLowerInvariant((char)point);
        if (lower is >= 'a' and <= 'z' && marked) table.TryAdd(letter, lower.ToString());
        else if (table.TryGetValue(lower, out var ascii)) table.TryAdd(letter, ascii);
    }

    private static char[] BuildBases()
    {
        var bases = new char[0x250];
        for (var c = '\0'; c < bases.Length; c++) bases[c] = Table.TryGetValue(c, out var ascii) && ascii.Length == 1 ? ascii[0] : c;
        return bases;
    }
}
