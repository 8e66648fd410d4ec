namespace StaticPress.Model;

/// <summary>
/// What a source says of its article outside the article's text: Markdown's front matter, a saved page's metadata. The seed
/// index wins over it, and it wins over what is read from the text.
/// </summary>
public sealed record StatedFacts
{
    public static StatedFacts None { get; } = new();

    public string? Headline { get; init; }

    public string? Synopsis { get; init; }

    public EquatableArray<string> Authors { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Updated { get; init; }

    public string? Publisher { get; init; }

    public string? Section { get; init; }

    public EquatableArray<string> Topics { get; init; }

    /// <summary>The lead picture; the file is relative to the seed folder.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>Where a lead picture lies on the web; builds fetch none, and an archive that is brought in may have it at hand.</summary>
    public string? ImageAddress { get; init; }

    public ArticleKind? Kind { get; init; }

    /// <summary>The identity it had elsewhere; the index gives articles theirs here.</summary>
    public string? Id { get; init; }

    /// <summary>The identity of the article that this one translates; it counts where an archive is brought in.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>What was put right; it counts where an archive is brought in.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    public bool IsDraft { get; init; }

    public string? Slug { get; init; }

    /// <summary>Former addresses of the article: paths that begin with a slash, or absolute.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
