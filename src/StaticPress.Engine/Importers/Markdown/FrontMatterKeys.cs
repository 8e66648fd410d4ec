using System.Collections.Immutable;

namespace StaticPress.Importers.Markdown;

/// <summary>A fact of an article and the keys that state it, the first that is there first. Keys are compared without case, hyphens and underscores.</summary>
internal sealed record FrontMatterField(string Name, ImmutableArray<string> Keys);

/// <summary>Every key that is read, in the order of <c>docs/markdown.md</c>: ours, then those of Hugo, Jekyll, Eleventy and their themes.</summary>
internal static class FrontMatterKeys
{
    public static FrontMatterField Headline { get; } = new("headline", ["headline", "title"]);
    public static FrontMatterField Synopsis { get; } = new("synopsis", ["synopsis", "standfirst", "deck", "dek", "description", "summary", "excerpt", "subtitle", "abstract", "lead"]);
    public static FrontMatterField Authors { get; } = new("authors", ["authors", "author", "byline", "writer", "writers"]);
    public static FrontMatterField Language { get; } = new("language", ["language", "lang", "locale"]);
    public static FrontMatterField Published { get; } = new("published", ["published", "date", "publish_date", "pub_date", "date_published", "published_at", "published_on", "created_at", "created"]);
    public static FrontMatterField Updated { get; } = new("updated", ["updated", "lastmod", "last_modified_at", "last_modified", "modified", "date_modified", "updated_at", "last_updated", "updated_date"]);
    public static FrontMatterField Publisher { get; } = new("publisher", ["publisher", "site_name"]);
    public static FrontMatterField Section { get; } = new("section", ["section", "category", "categories"]);
    public static FrontMatterField Topics { get; } = new("topics", ["topics", "tags", "tag", "keywords"]);
    public static FrontMatterField Image { get; } = new("image", ["image", "images", "cover", "cover_image", "featured_image", "feature_image", "hero_image", "hero", "thumbnail", "thumb", "banner", "teaser", "og_image", "header.image", "header.overlay_image", "header.teaser"]);
    public static FrontMatterField ImageAlt { get; } = new("image.alt", ["image.alt", "image_alt", "cover.alt", "cover_alt", "featured_image_alt", "hero_alt", "thumbnail_alt"]);
    public static FrontMatterField ImageCaption { get; } = new("image.caption", ["image.caption", "image_caption", "cover.caption", "caption", "header.caption", "featured_image_caption"]);
    public static FrontMatterField ImageCredit { get; } = new("image.credit", ["image.credit", "image_credit", "cover.credit", "photo_credit", "credit"]);
    public static FrontMatterField Kind { get; } = new("kind", ["kind"]);
    public static FrontMatterField Draft { get; } = new("draft", ["draft", "published", "status"]);
    public static FrontMatterField Slug { get; } = new("slug", ["slug"]);
    public static FrontMatterField Aliases { get; } = new("aliases", ["aliases", "alias", "redirect_from", "redirects", "url", "permalink"]);

    public static ImmutableArray<FrontMatterField> All { get; } =
        [Headline, Synopsis, Authors, Language, Published, Updated, Publisher, Section, Topics, Image, ImageAlt, ImageCaption, ImageCredit, Kind, Draft, Slug, Aliases];

    /// <summary>Under <c>params</c>, <c>extra</c> and <c>seo</c>-like groups Hugo and Zola keep what their own keys do not hold.</summary>
    public static ImmutableArray<string> Groups { get; } = ["params", "extra"];

    public static string Folded(string key) => key.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
