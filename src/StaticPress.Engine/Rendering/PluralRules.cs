namespace StaticPress.Rendering;

/// <summary>Which plural form a whole number takes (CLDR 48, plurals.xml, cardinal rules for whole numbers).</summary>
internal static class PluralRules
{
    /// <summary>The forms a language has, <c>other</c> last.</summary>
    public static IReadOnlyList<string> CategoriesOf(string language) => BaseOf(language) switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        "ru" => ["one", "few", "many", "other"],
        "ja" or "ko" or "zh" => ["other"],
        _ => ["one", "other"],
    };

    public static string CategoryOf(string language, int number) => BaseOf(language) switch
    {
        "ar" => Arabic(number),
        "ru" => Russian(number),
        "ja" or "ko" or "zh" => "other",
        "fr" or "pt" or "hi" or "bn" => number is 0 or 1 ? "one" : "other",
        _ => number == 1 ? "one" : "other",
    };

    private static string Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11 and <= 99) => "many",
        _ => "other",
    };

    private static string Russian(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };

    private static string BaseOf(string language) => language.Split('-')[0].ToLowerInvariant();
}
