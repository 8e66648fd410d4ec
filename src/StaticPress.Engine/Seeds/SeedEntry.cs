using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>One line of the seed index: which file, and what the index says of it that wins over what is extracted.</summary>
/// <param name="File">Relative to the seed folder, forward slashes.</param>
/// <param name="Id">Unique; the index's <c>id</c>, else the file's name without extension.</param>
public sealed record SeedEntry(string File, string Id, SourceLocation Location)
{
    public string? Slug { get; init; }

    public string? Section { get; init; }

    public EquatableArray<string> Topics { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public string? Language { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Updated { get; init; }

    public ArticleImage? Image { get; init; }

    public ArticleAudio? Audio { get; init; }

    public ArticleKind? Kind { get; init; }

    public SeedStatus Status { get; init; }

    /// <summary>The id of the article that this one translates.</summary>
    public string? TranslationOf { get; init; }

    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>Former addresses of the article: paths that begin with a slash, or absolute.</summary>
    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>Whether an entry is meant for readers yet.</summary>
public enum SeedStatus
{
    Published,
    Draft,
}
