using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Routing;
using StaticPress.Seeds;

namespace StaticPress.Site;

/// <summary>Joins what the index says of an article with what was read from its text; the index wins.</summary>
public static class HeadBuilder
{
    /// <param name="contentFingerprint">Of the source's bytes and of how it is read.</param>
    public static ArticleHead Build(SeedEntry entry, ArticleFacts facts, ulong contentFingerprint, PublicationSettings settings)
    {
        var published = entry.Published ?? facts.Published;
        var slug = Text.Slugs.Slug(entry.Slug ?? facts.Headline, RouteBuilder.MaximumSlugLength);
        if (slug.Length == 0) slug = Text.Slugs.Slug(entry.Id, RouteBuilder.MaximumSlugLength);
        var section = entry.Section is { } name ? Terms.SlugOf(name) : null;
        var head = new ArticleHead
        {
            Id = entry.Id,
            File = entry.File,
            ContentFingerprint = contentFingerprint,
            Headline = facts.Headline,
            Summary = facts.Summary,
            Language = entry.Language ?? (LanguageTags.AreAlike(facts.Language, settings.Language) ? settings.Language : facts.Language),
            StatedLanguage = entry.Language,
            Authors = entry.Authors.IsEmpty ? facts.Byline : entry.Authors,
            Place = facts.Place,
            Publisher = facts.Publisher,
            Published = published,
            PublishedAt = published?.ToInstant(settings.TimeZone) ?? DateTimeOffset.MinValue,
            Updated = entry.Updated ?? facts.Updated,
            Section = section,
            Topics = entry.Topics,
            Kind = entry.Kind ?? ArticleKind.News,
            Image = entry.Image,
            IsDraft = entry.Status == SeedStatus.Draft,
            WordCount = facts.WordCount,
            QuestionCount = facts.QuestionCount,
            Route = RouteBuilder.Expand(settings.Permalink, published?.Date, slug, section, entry.Id),
            TeaserFingerprint = 0,
        };
        return head with { TeaserFingerprint = TeaserOf(head) };
    }

    private static ulong TeaserOf(ArticleHead head) => new Fingerprint()
        .Add(head.Id).Add(head.Route).Add(head.Headline).Add(head.Summary).Add(head.Language).Add(head.Authors)
        .Add(head.Place).Add(head.Publisher).Add(head.Published?.ToString()).Add(head.Updated?.ToString()).Add(head.Section)
        .Add(head.Topics).Add((long)head.Kind).Add(head.WordCount).Add(head.QuestionCount)
        .Add(head.Image?.File).Add(head.Image?.Alt).Add(head.Image?.Caption).Add(head.Image?.Credit)
        .Take();
}
