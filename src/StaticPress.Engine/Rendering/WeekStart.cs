namespace StaticPress.Rendering;

/// <summary>The weekday with which calendars begin (CLDR 48.2, weekData, firstDay); Monday is 0.</summary>
internal static class WeekStart
{
    private static readonly HashSet<string> Sunday = new(StringComparer.Ordinal) { "BR", "CA", "CO", "GT", "HK", "ID", "IL", "IN", "JP", "KE", "KR", "MX", "NP", "PE", "PH", "PK", "PT", "SA", "SG", "TH", "TW", "US", "VE", "YE", "ZA" };
    private static readonly HashSet<string> Saturday = new(StringComparer.Ordinal) { "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY" };

    public static int Of(string language)
    {
        var locale = OpenGraphLocale.Of(language);
        var territory = locale[(locale.IndexOf('_', StringComparison.Ordinal) + 1)..];
        return Sunday.Contains(territory) ? 6 : Saturday.Contains(territory) ? 5 : 0;
    }
}
