using StaticPress.StructuredData;

namespace StaticPress.Feeds;

/// <summary>One feed with its items, newest first.</summary>
internal sealed record FeedChannel
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page that shows the same list.</summary>
    public required string HomeUrl { get; init; }

    public required string SelfUrl { get; init; }

    public required string Language { get; init; }

    public required string Publisher { get; init; }

    public required string SiteUrl { get; init; }

    public string? Hub { get; init; }

    public ImageFacts? Logo { get; init; }

    public required IReadOnlyList<FeedItem> Items { get; init; }

    /// <summary>The latest change of anything in the feed: never the time of the build. An empty feed has not changed since the beginning of time.</summary>
    public DateTimeOffset Updated => Items.Count == 0 ? DateTimeOffset.UnixEpoch : Items.Max(item => item.Updated);
}
