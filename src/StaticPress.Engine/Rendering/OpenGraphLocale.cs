namespace StaticPress.Rendering;

/// <summary>Languages as Open Graph writes them: <c>en_GB</c> (ogp.me, optional metadata).</summary>
internal static class OpenGraphLocale
{
    /// <summary>The territory Open Graph's form wants where a tag names none: the one most readers of the language live in (CLDR likely subtags).</summary>
    private static readonly Dictionary<string, string> LikelyTerritory = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "US",
        ["hi"] = "IN",
        ["bn"] = "BD",
        ["ta"] = "IN",
        ["te"] = "IN",
        ["mr"] = "IN",
        ["ur"] = "PK",
        ["ar"] = "EG",
        ["es"] = "ES",
        ["fr"] = "FR",
        ["de"] = "DE",
        ["pt"] = "BR",
        ["it"] = "IT",
        ["ru"] = "RU",
        ["ko"] = "KR",
        ["ja"] = "JP",
        ["zh"] = "CN",
        ["nl"] = "NL",
    };

    public static string Of(string language)
    {
        var parts = language.Split('-');
        var territory = parts.Skip(1).FirstOrDefault(part => part.Length == 2) ?? LikelyTerritory.GetValueOrDefault(parts[0]);
        return territory is null ? parts[0] : $"{parts[0]}_{territory.ToUpperInvariant()}";
    }
}
