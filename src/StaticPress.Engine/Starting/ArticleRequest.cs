using System.Collections.Immutable;

namespace StaticPress.Starting;

/// <summary>An article that somebody is about to write.</summary>
public sealed record ArticleRequest(string Headline)
{
    public string? Section { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>BCP 47; the publication's if null.</summary>
    public string? Language { get; init; }

    public bool IsDraft { get; init; }

    public SeedFormat Format { get; init; }
}

/// <summary>How a new article is written down.</summary>
public enum SeedFormat
{
    Text,
    Markdown,
}
