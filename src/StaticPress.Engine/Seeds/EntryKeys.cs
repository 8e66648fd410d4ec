using System.Collections.Immutable;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>Every key of an entry of the seed index, in the order of <c>docs/configuration.md</c>.</summary>
internal static class EntryKeys
{
    private static readonly (string Name, ArticleKind Kind)[] KindNames =
    [
        ("news", ArticleKind.News), ("report", ArticleKind.Report), ("analysis", ArticleKind.Analysis), ("opinion", ArticleKind.Opinion),
        ("background", ArticleKind.Background), ("review", ArticleKind.Review), ("ask_public", ArticleKind.AskPublic), ("advertiser", ArticleKind.Advertiser),
        ("satire", ArticleKind.Satire), ("press_release", ArticleKind.PressRelease), ("article", ArticleKind.Article),
    ];

    public static ValueKind<ArticleKind> Kinds { get; } = ValueKinds.OneOf(KindNames);

    /// <summary>The word for a kind of piece in the index and in front matter.</summary>
    public static string NameOf(ArticleKind kind) => Array.Find(KindNames, one => one.Kind == kind).Name;

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
        new("audio.file", "path", "A recording of the article, relative to the seed folder: MP3, M4A, AAC, OGG, Opus, FLAC or WAV."),
        new("audio.duration", "time", "How long it is, as `minutes:seconds`, `hours:minutes:seconds` or a number of seconds."),
        new("kind", Kinds.Name, "What kind of piece it is: news unless said otherwise."),
        new("translation_of", "text", "The id of the article that this one translates; the versions then name each other."),
        new("corrections.date", "date", "When a mistake in the article was put right; `corrections` is a list."),
        new("corrections.text", "text", "What was wrong, and what is right."),
        new("aliases", "list of texts", "Former addresses of the article, `/2019/05/ferry/` or absolute: they lead readers to where it stands now."),
        new("status", States.Name, "A draft is built with `--drafts` only."),
    ];

    /// <summary>The keys as they stand in an entry, and in its <c>image</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(key => key.Name.Split('.')[0]).Distinct(StringComparer.Ordinal)];

    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Where a key stands in <see cref="Names"/>, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (utf8.SequenceEqual(Utf8Names[i])) return i;
        }
        return -1;
    }

    public static ImmutableArray<string> ImageNames { get; } = NamesBelow("image.");

    public static ImmutableArray<string> AudioNames { get; } = NamesBelow("audio.");

    public static ImmutableArray<string> CorrectionNames { get; } = NamesBelow("corrections.");

    private static ImmutableArray<string> NamesBelow(string group) => [.. All.Where(key => key.Name.StartsWith(group, StringComparison.Ordinal)).Select(key => key.Name[group.Length..])];
}
