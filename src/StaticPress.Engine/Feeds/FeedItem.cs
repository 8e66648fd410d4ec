using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Feeds;

/// <summary>One article as every format of feed tells it.</summary>
internal sealed record FeedItem
{
    /// <summary>A tag: URI that stays when the article's address changes.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>The whole article as markup with absolute addresses.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset Published { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required string Language { get; init; }

    /// <summary>Names with their pages; the publisher where there is no byline.</summary>
    public required IReadOnlyList<(string Name, string Url)> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public AudioFacts? Audio { get; init; }

    public ImageFacts? Image { get; init; }
}
