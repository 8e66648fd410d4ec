namespace StaticPress.Site;

/// <summary>The questions that outputs ask while they are rendered; the numbers are kept in traces, so they are never reused.</summary>
internal static class QuestionKind
{
    public const byte Setting = 1;
    public const byte Article = 2;
    public const byte Teaser = 3;
    public const byte ListPage = 4;
    public const byte Term = 5;
    public const byte Neighbours = 6;
    public const byte TermsOfKind = 7;
    public const byte Newest = 8;
    public const byte StandingPage = 9;
    public const byte StandingPages = 10;
    public const byte Navigation = 12;
    public const byte AnyOfKind = 13;
    public const byte Addresses = 14;
    public const byte Undated = 15;
    public const byte ListAddresses = 16;
    public const byte News = 17;
    public const byte TermCount = 18;
    public const byte SecurityExpiry = 19;
    public const byte Translations = 20;
    public const byte Related = 40;
    public const byte Front = 41;
    public const byte Order = 42;

    public const byte Redirect = 21;
    public const byte Redirects = 22;
    public const byte SearchShard = 30;
    public const byte SearchWords = 31;
    public const byte SearchLayout = 32;

    /// <summary>From here on the theme answers.</summary>
    public const byte FirstOfTheme = 64;
}
