using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>What <c>staticpress.yml</c> says, checked and with defaults filled in.</summary>
public sealed record PublicationSettings
{
    public required string Title { get; init; }

    /// <summary>The site's address without base path and slash: <c>https://news.example</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>The path under the origin, with a slash at both ends: <c>/</c> or <c>/press/</c>.</summary>
    public required string BasePath { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public string? Description { get; init; }

    public string? Tagline { get; init; }

    public required PublisherSettings Publisher { get; init; }

    /// <summary>Sections in the order of the navigation; sections that only articles name follow in alphabetical order.</summary>
    public EquatableArray<SectionSettings> Sections { get; init; }

    /// <summary>For example <c>/:year/:month/:day/:slug/</c>.</summary>
    public required Permalink Permalink { get; init; }

    public RouteSettings Routes { get; init; } = new();

    /// <summary>Articles on one list page.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Whether there are pages that list every question that articles answer.</summary>
    public bool QuestionPages { get; init; } = true;

    /// <summary>Related stories under an article.</summary>
    public int Related { get; init; } = 3;

    public FrontSettings Front { get; init; } = new();

    public LookSettings Look { get; init; } = new();

    /// <summary>Interface texts in the publication's own words.</summary>
    public EquatableArray<TextSetting> Texts { get; init; }

    public int FeedSize { get; init; } = 20;

    public FeedSettings Feeds { get; init; } = new();

    public TwinSettings Twins { get; init; } = new();

    public ListenSettings Listen { get; init; } = new();

    public SearchMode Search { get; init; }

    public MachineSettings Machines { get; init; } = new();

    public DateOrder DateOrder { get; init; }

    public EquatableArray<ExtraLabel> Labels { get; init; }

    public UnlistedSeeds Unlisted { get; init; }

    /// <summary>The domain of one's own for GitHub Pages, written to <c>CNAME</c>.</summary>
    public string? CustomDomain { get; init; }

    public StructuredDataSettings StructuredData { get; init; } = new();

    /// <summary>Code → severity, for warnings that a publication takes more or less seriously.</summary>
    public EquatableArray<SeverityOverride> Severities { get; init; }

    /// <summary>Where the settings stand, for diagnostics about them.</summary>
    public SettingLocations Locations { get; init; } = SettingLocations.None;

    /// <summary>Origin, base path and a path below it: <c>https://news.example/press/about/</c>.</summary>
    public string AbsoluteUrl(string route) => Origin + BasePath + route.TrimStart('/');
}

/// <summary>The organisation behind the publication.</summary>
public sealed record PublisherSettings
{
    public required string Name { get; init; }

    /// <summary>A schema.org Organization type: NewsMediaOrganization unless said otherwise.</summary>
    public string Type { get; init; } = "NewsMediaOrganization";

    public string? LegalName { get; init; }

    public string? Description { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public int? FoundingYear { get; init; }

    /// <summary>A square picture of at least 112 × 112 pixels below <c>static/</c>.</summary>
    public string? Logo { get; init; }

    public EquatableArray<string> SameAs { get; init; }

    /// <summary>schema.org property (<c>correctionsPolicy</c> …) → site path or absolute address.</summary>
    public EquatableArray<PolicySetting> Policies { get; init; }
}

/// <summary>One editorial policy of the publisher: the schema.org property's name and where the text is.</summary>
public sealed record PolicySetting(string Property, string Target, SourceLocation Location);

/// <summary>One section of the publication.</summary>
public sealed record SectionSettings(string Slug, string Title, string? Description, SourceLocation Location);

/// <summary>The first parts of the addresses of list pages.</summary>
public sealed record RouteSettings
{
    public string Sections { get; init; } = "";

    public string Topics { get; init; } = "topics";

    public string Authors { get; init; } = "authors";

    public string Places { get; init; } = "places";

    public string Archive { get; init; } = "archive";

    /// <summary>Also stands behind a topic's address: <c>topics/shipping/questions/</c>.</summary>
    public string Questions { get; init; } = "questions";

    public string Search { get; init; } = "search";
}

/// <summary>What happens to a file in the seed folder that the index does not list.</summary>
public enum UnlistedSeeds
{
    Build,
    Skip,
    Error,
}

/// <summary>Choices about the JSON-LD graph.</summary>
public sealed record StructuredDataSettings
{
    /// <summary>Whether FAQ pairs are marked up as FAQPage.</summary>
    public bool FaqMarkup { get; init; } = true;

    /// <summary>Whether the article node carries the full text.</summary>
    public bool ArticleBody { get; init; } = true;

    /// <summary>Whether subtypes of NewsArticle are written as NewsArticle.</summary>
    public bool PlainNewsArticle { get; init; }
}

/// <summary>A diagnostic's severity as the publication wants it; null turns a warning off.</summary>
public sealed record SeverityOverride(string Code, Severity? Severity);
