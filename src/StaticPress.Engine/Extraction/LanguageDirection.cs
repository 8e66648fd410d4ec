using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Which languages are written from right to left.</summary>
public static class LanguageDirection
{
    // The scripts Arab, Hebr, Thaa, Syrc, Nkoo, Adlm and the languages whose usual script is one of them (CLDR, likely subtags).
    private static readonly string[] RightToLeft = ["ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb", "arc", "syr", "ks", "lrc", "mzn", "glk", "bal", "bgn", "haz", "prs", "azb", "nqo", "arz", "ary", "apc", "skr", "pnb", "rhg"];
    private static readonly string[] RightToLeftScripts = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr", "aran"];

    public static TextDirection Of(string language)
    {
        var parts = language.ToLowerInvariant().Split('-', '_');
        if (parts.Length > 1 && parts[1].Length == 4) return RightToLeftScripts.Contains(parts[1]) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        return RightToLeft.Contains(parts[0]) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }
}
