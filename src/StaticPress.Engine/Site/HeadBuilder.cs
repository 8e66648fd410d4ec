using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Routing;
using StaticPress.Seeds;

namespace StaticPress.Site;

/// <summary>Joins what the index says of an article with what was read from its text; the index wins, then what the source states of itself.</summary>
public static class HeadBuilder
{
    /// <param name="contentFingerprint">Of the source's bytes and of how it is read.</param>
    /// <param name="pointsFingerprint">Of the takeaways and questions.</param>
    /// <param name="texts">Names of the heads that stand beside this one.</param>
    internal static ArticleHead Build(SeedEntry entry, ArticleFacts facts, ulong contentFingerprint, ulong pointsFingerprint, PublicationSettings settings, SharedTexts? texts = null)
    {
        var shared = texts ?? new SharedTexts();
        var published = entry.Published ?? facts.Published;
        var stated = facts.Stated;
        var section = (entry.Section ?? stated.Section) is { } name ? shared.Of(Terms.SectionSlugOf(name, settings)) : null;
        var route = RouteOf(entry, facts, published, section, settings);
        var head = new ArticleHead(ArticleHead.OwnIdOf(entry.Id, entry.File), new HeadTexts(new CompactText(entry.File), facts.CompactHeadline, facts.CompactSummary, new CompactText(route)))
        {
            ContentFingerprint = contentFingerprint,
            PointsFingerprint = pointsFingerprint,
            Language = entry.Language ?? (LanguageTags.AreAlike(facts.Language, settings.Language) ? settings.Language : shared.Of(facts.Language)!),
            StatedLanguage = entry.Language,
            Authors = shared.Of(entry.Authors.IsEmpty ? facts.Byline : entry.Authors),
            Place = shared.Of(facts.Place),
            Publisher = shared.Of(facts.Publisher),
            Published = published,
            PublishedAt = published?.ToInstant(settings.TimeZone) ?? DateTimeOffset.MinValue,
            Updated = LastChange(entry.Updated ?? facts.Updated, entry.Corrections, settings.TimeZone),
            Section = section,
            Topics = entry.Topics.IsEmpty ? stated.Topics : entry.Topics,
            Kind = entry.Kind ?? stated.Kind ?? ArticleKind.News,
            Image = entry.Image ?? stated.Image,
            Pictures = facts.Pictures,
            Audio = entry.Audio,
            TranslationOf = entry.TranslationOf,
            Corrections = entry.Corrections,
            Aliases = AliasesOf(entry.Aliases, stated.Aliases),
            IsDraft = entry.Status == SeedStatus.Draft || stated.IsDraft,
            Count = facts.Count,
            QuestionCount = facts.QuestionCount,
            TeaserFingerprint = 0,
        };
        return head with { TeaserFingerprint = TeaserOf(head, route, facts) };
    }

    private static string RouteOf(SeedEntry entry, ArticleFacts facts, PressDate? published, string? section, PublicationSettings settings)
    {
        var slug = Text.Slugs.Slug(entry.Slug ?? facts.Stated.Slug ?? facts.Headline, RouteBuilder.MaximumSlugLength);
        if (slug.Length == 0) slug = Text.Slugs.Slug(entry.Id, RouteBuilder.MaximumSlugLength);
        return RouteBuilder.Expand(settings.Permalink, published?.Date, slug, section, entry.Id);
    }

    /// <summary>Of all that <see cref="Build"/> reads of the configuration; of the time zone all its rules, for the machine may learn of new ones.</summary>
    internal static ulong FingerprintOf(PublicationSettings settings)
    {
        var sum = new Fingerprint().Add(settings.Language).Add(settings.TimeZone.ToSerializedString()).Add(settings.Permalink.Pattern);
        foreach (var section in settings.Sections) sum.Add(section.Slug).Add(section.Title);
        return sum.Take();
    }

    /// <summary>Whether heads are the same under either configuration.</summary>
    public static bool AreAlike(PublicationSettings first, PublicationSettings second) =>
        ReferenceEquals(first, second) || FingerprintOf(first) == FingerprintOf(second);

    /// <summary>A former address stays one, whoever tells of it.</summary>
    private static EquatableArray<string> AliasesOf(EquatableArray<string> listed, EquatableArray<string> stated) =>
        listed.IsEmpty ? stated : stated.IsEmpty ? listed : [.. listed.Concat(stated).Distinct(StringComparer.Ordinal)];

    private static PressDate? LastChange(PressDate? stated, EquatableArray<Correction> corrections, TimeZoneInfo zone)
    {
        var last = stated;
        foreach (var correction in corrections)
        {
            if (last is null || correction.Date.ToInstant(zone) > last.Value.ToInstant(zone)) last = correction.Date;
        }
        return last;
    }

    private static ulong TeaserOf(ArticleHead head, string route, ArticleFacts facts)
    {
        var sum = Fingerprint.OfThread;
        foreach (var correction in head.Corrections) sum.Add(correction.Date).Add(correction.Text);
        return sum.Add(head.Id).Add(route).Add(facts.Headline).Add(facts.Summary).Add(head.Language).Add(head.Authors)
            .Add(head.Place).Add(head.Publisher).Add(head.Published).Add(head.Updated).Add(head.Section)
            .Add(head.Topics).Add((long)head.Kind).Add(head.QuestionCount)
            .Add(head.TranslationOf).Add((long)head.Corrections.Count)
            .Add(head.Image?.File).Add(head.Image?.Alt).Add(head.Image?.Caption).Add(head.Image?.Credit)
            .Add(head.Audio?.File).Add(head.Audio?.Seconds ?? 0)
            .Take();
    }
}
