using StaticPress.Configuration;

namespace StaticPress.StructuredData;

/// <summary>What every page says of the site and its publisher.</summary>
public sealed record SiteFacts
{
    public required string Name { get; init; }

    /// <summary>The front page's address; ends with a slash.</summary>
    public required string Url { get; init; }

    public string? Description { get; init; }

    public required string Language { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public required PublisherSettings Publisher { get; init; }

    /// <summary>The publisher's mark, at least 112 × 112 pixels.</summary>
    public ImageFacts? Logo { get; init; }

    /// <summary>The picture with which links to the site are shown, in several shapes; it stands in for pictures that articles lack.</summary>
    public IReadOnlyList<ImageFacts> ShareImages { get; init; } = [];

    /// <summary>schema.org property and absolute address.</summary>
    public IReadOnlyList<(string Property, string Url)> Policies { get; init; } = [];

    public StructuredDataSettings Choices { get; init; } = new();

    public string PublisherId => Url + "#organization";

    public string WebSiteId => Url + "#website";
}
