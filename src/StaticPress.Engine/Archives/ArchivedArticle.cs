using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Archives;

/// <summary>One article as an archive has it, before it is a seed.</summary>
/// <param name="Key">What names it in its archive, the same in every export: it tells a second run that this article is known.</param>
/// <param name="Place">Where it stands in the archive.</param>
public sealed record ArchivedArticle(string Key, SourceLocation Place)
{
    /// <summary>The identity it had, if it had one of our kind.</summary>
    public string? Id { get; init; }

    public string Headline { get; init; } = "";

    /// <summary>Everything that an entry of the seed index can say, and synopsis, publisher and language.</summary>
    public StatedFacts Facts { get; init; } = StatedFacts.None;

    /// <summary>Former addresses of articles that are brought in with it: links to them stay within the site.</summary>
    public IReadOnlySet<string>? Siblings { get; init; }

    public EquatableArray<string> Takeaways { get; init; }

    public EquatableArray<Block> Body { get; init; }

    public EquatableArray<Block> PointOfView { get; init; }

    public EquatableArray<FaqEntry> Faq { get; init; }

    public ArchivedPicture? Picture { get; init; }

    public string? TranslationOf { get; init; }

    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>A document that is copied as it is; its text is not written anew.</summary>
    public ReadOnlyMemory<byte>? Copy { get; init; }

    /// <summary>With the dot.</summary>
    public string Extension { get; init; } = ".md";
}
