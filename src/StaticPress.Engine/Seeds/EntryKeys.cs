using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>Every key of an entry of the seed index, in the order of <c>docs/configuration.md</c>.</summary>
internal static class EntryKeys
{
    public static ValueKind<ArticleKind> Kinds { get; } = ValueKinds.OneOf(
        ("news", ArticleKind.News), ("report", ArticleKind.Report), ("analysis", ArticleKind.Analysis), ("opinion", ArticleKind.Opinion),
        ("background", ArticleKind.Background), ("review", ArticleKind.Review), ("ask_public", ArticleKind.AskPublic), ("advertiser", ArticleKind.Advertiser),
        ("satire", ArticleKind.Satire), ("press_release", ArticleKind.PressRelease), ("article", ArticleKind.Article));

    public static ValueKind<SeedStatus> States { get; } = ValueKinds.OneOf(("published", SeedStatus.Published), ("draft", SeedStatus.Draft));

    public static ImmutableArray<EntryKey> All { get; } =
    [
        new("file", "path", "The article's file, relative to the seed folder.", Required: true),
        new("id", "text", "The article's identity, which outlives a new file name; otherwise the file's name without extension."),
        new("slug", "text", "The article's name in its address; otherwise made from the headline."),
        new("section", "text", "The section's title or slug."),
        new("topics", "list of texts", "What the article is about."),
        new("authors", "list of texts", "Who wrote it."),
        new("language", "language tag", "The language it is written in."),
        new("published", "date", "When it was published."),
        new("updated", "date", "When its text was last changed."),
        new("image.file", "path", "The lead picture, relative to the seed folder."),
        new("image.alt", "text", "What the picture shows, for readers who do not see it."),
        new("image.caption", "text", "The line under the picture."),
        new("image.credit", "text", "Whose picture it is."),
        new("kind", Kinds.Name, "What kind of piece it is: news unless said otherwise."),
        new("status", States.Name, "A draft is built with `--drafts` only."),
    ];

    /// <summary>The keys as they stand in an entry, and in its <c>image</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(key => key.Name.Split('.')[0]).Distinct(StringComparer.Ordinal)];

    public static ImmutableArray<string> ImageNames { get; } = [.. All.Where(key => key.Name.StartsWith("image.", StringComparison.Ordinal)).Select(key => key.Name["image.".Length..])];
}
