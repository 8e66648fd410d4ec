namespace StaticPress.Model;

/// <summary>Which languages are written from right to left (CLDR, characterOrder).</summary>
public static class LanguageDirection
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi" };

    public static TextDirection Of(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        if (language.Contains("-Arab", StringComparison.OrdinalIgnoreCase) || language.Contains("-Hebr", StringComparison.OrdinalIgnoreCase)) return TextDirection.RightToLeft;
        return RightToLeft.Contains(dash < 0 ? language : language[..dash]) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    /// <summary>As HTML's <c>dir</c> attribute writes it.</summary>
    public static string NameOf(string language) => Of(language) == TextDirection.RightToLeft ? "rtl" : "ltr";
}
