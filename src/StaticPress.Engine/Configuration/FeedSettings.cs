namespace StaticPress.Configuration;

/// <summary>Which feeds there are, and what makes their items the same for ever.</summary>
public sealed record FeedSettings
{
    public bool Atom { get; init; } = true;

    public bool Json { get; init; } = true;

    /// <summary>The kinds of lists that have feeds of their own beside the site's.</summary>
    public FeedGroups Groups { get; init; } = FeedGroups.Sections | FeedGroups.Topics | FeedGroups.Authors;

    /// <summary>
    /// The domain in the items' identities (RFC 4151); null means the site's host. A publication that moves keeps its old one here,
    /// so that readers do not get every story a second time.
    /// </summary>
    public string? Authority { get; init; }

    /// <summary>A WebSub hub that is told of new stories.</summary>
    public string? Hub { get; init; }
}

/// <summary>Kinds of lists.</summary>
[Flags]
public enum FeedGroups
{
    None = 0,
    Sections = 1,
    Topics = 2,
    Authors = 4,
}
