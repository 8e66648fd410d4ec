using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.StructuredData;

/// <summary>One page in facts: the single source of what its template shows and what its structured data says.</summary>
public sealed record PageDescription
{
    public required PageKind Kind { get; init; }

    /// <summary>Below the base path: <c>2025/06/30/slug/</c>; empty for the front page.</summary>
    public required string Route { get; init; }

    /// <summary>Absolute canonical address, percent-encoded.</summary>
    public required string Url { get; init; }

    /// <summary>Without the site's name.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    public required string Language { get; init; }

    public TextDirection Direction { get; init; }

    /// <summary>The visible trail from the front page to this one, both included; empty where none is shown.</summary>
    public EquatableArray<Crumb> Trail { get; init; }

    /// <summary>False for pages that search engines must leave out.</summary>
    public bool Indexable { get; init; } = true;

    public ArticleDescription? Article { get; init; }

    public ListDescription? List { get; init; }

    /// <summary>The author, place, topic or section a list page is about.</summary>
    public Term? Term { get; init; }
}

/// <summary>One step of a breadcrumb trail.</summary>
/// <param name="Path">From the host's root, base path included.</param>
/// <param name="Url">Absolute.</param>
public sealed record Crumb(string Title, string Path, string Url);

/// <summary>What a list page lists: the articles on this page in page order, and where they stand in the whole list.</summary>
/// <param name="FirstPosition">The first item's position from 1, the newest article of the whole list being 1.</param>
public sealed record ListDescription(IReadOnlyList<ArticleHead> Articles, int Total, int FirstPosition);

/// <summary>An article with everything that its page shows beside the text.</summary>
public sealed record ArticleDescription
{
    public required ArticleHead Head { get; init; }

    public required Article Article { get; init; }

    public Term? Section { get; init; }

    public IReadOnlyList<Term> Topics { get; init; } = [];

    /// <summary>In byline order; empty where the piece has no byline.</summary>
    public IReadOnlyList<Term> Authors { get; init; } = [];

    public Term? Place { get; init; }

    public ImageFacts? Image { get; init; }

    /// <summary>The picture and its other shapes, for search engines.</summary>
    public IReadOnlyList<ImageFacts> Shapes { get; init; } = [];

    public AudioFacts? Audio { get; init; }

    /// <summary>All versions in several languages, this one included; empty if it is the only one.</summary>
    public IReadOnlyList<ArticleHead> Versions { get; init; } = [];

    /// <summary>The printed publisher of the piece, if it is another than the publication's.</summary>
    public string? Agency { get; init; }

    public int ReadingMinutes => Math.Max(1, (int)Math.Round(Head.Count.Words / 220.0, MidpointRounding.AwayFromZero));
}

/// <summary>A picture as published.</summary>
/// <param name="Path">From the host's root, base path included, percent-encoded.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Width">Pixels of the file.</param>
public sealed record ImageFacts(string Path, string Url, int Width, int Height, string MediaType, long Bytes, string? Alt, string? Caption, string? Credit);
