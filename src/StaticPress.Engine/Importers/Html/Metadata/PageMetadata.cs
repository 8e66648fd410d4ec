using System.Collections.Immutable;
using AngleSharp.Dom;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>What a page states to machines: facts of its article, and evidence of which of its words are the article's.</summary>
internal sealed record PageMetadata
{
    public required StatedFacts Facts { get; init; }

    /// <summary>What relative addresses are relative to.</summary>
    public Uri? Base { get; init; }

    /// <summary>Titles without the site's name, the most trusted first; the headline that is printed is like one of them.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The article's text as JSON-LD has it, without its marks.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>Questions and answers that the page marks as such.</summary>
    public ImmutableArray<(string Question, string Answer)> Questions { get; init; } = [];

    /// <summary>Where the lead picture lies on the web, the most trusted first.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    public static PageMetadata Of(IDocument document)
    {
        var meta = new MetaTags(document);
        var graph = new JsonLdGraph(document);
        var article = JsonLdArticle.Find(graph, document, meta);
        var address = PageAddress.Of(document, meta, article?.Address);
        var publisher = Publisher(meta, article);
        var titles = TitlesOf(document, meta, article, publisher, address?.Host);
        return new PageMetadata
        {
            Facts = FactsOf(document, meta, article, address, publisher) with { Headline = titles.FirstOrDefault() },
            Base = PageAddress.BaseOf(document, address),
            Titles = titles,
            ArticleBody = article?.Body,
            Questions = [.. JsonLdQuestions.Of(graph).Concat(Microdata.Questions(document)).DistinctBy(pair => pair.Question, StringComparer.Ordinal)],
            Pictures = [.. ((IEnumerable<string?>)[.. article?.Pictures ?? [], meta.First("og:image", "og:image:url", "og:image:secure_url"), meta.First("twitter:image", "twitter:image:src"), meta.First("parsely-image-url", "sailthru.image.full")]).OfType<string>()],
        };
    }

    private static StatedFacts FactsOf(IDocument document, MetaTags meta, JsonLdArticle? article, Uri? address, string? publisher) => new()
    {
        Synopsis = PageSynopsis.Of(article?.Description, meta),
        Authors = [.. Authors(document, meta, article, publisher)],
        Language = Language(document, meta, article),
        Published = PageDates.Read(article?.Published) ?? First(meta, "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article.published", "published_at", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "citation_publication_date", "publish-date", "publishdate", "publication_date", "pubdate", "ptime", "OriginalPublicationDate", "last-publish-date", "date") ?? Microdata.Date(document, "datePublished"),
        Updated = PageDates.Read(article?.Updated) ?? First(meta, "article:modified_time", "og:article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "utime") ?? Microdata.Date(document, "dateModified"),
        Publisher = publisher,
        Section = article?.Section ?? Text(meta, "article:section", "og:article:section", "parsely-section", "sailthru.vertical", "articleSection", "cXenseParse:category", "section", "dc.subject.section"),
        Topics = [.. Topics(meta, article)],
        Kind = article?.Kind,
        Slug = PageAddress.SlugOf(address),
        Aliases = address is null ? [] : [address.AbsoluteUri],
    };

    private static string? Text(MetaTags meta, params ReadOnlySpan<string> names) => meta.First(names) is { } text && JsonLdValues.Plain(text) is { Length: > 0 and < 200 } plain && !plain.Contains("://", StringComparison.Ordinal) ? plain : null;

    private static PressDate? First(MetaTags meta, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (PageDates.Read(meta.First(name)) is { } date) return date;
        }

        return null;
    }

    private static string? Publisher(MetaTags meta, JsonLdArticle? article) =>
        Text(meta, "og:site_name") ?? article?.Publisher ?? Text(meta, "dc.publisher", "dcterms.publisher", "application-name", "publisher", "cre", "apple-mobile-web-app-title", "al:android:app_name", "citation_journal_title");

    private static ImmutableArray<string> TitlesOf(IDocument document, MetaTags meta, JsonLdArticle? article, string? site, string? host) =>
        [.. ((IEnumerable<string?>)[article?.Headline, meta.First("og:title"), meta.First("dc.title", "dcterms.title"), meta.First("parsely-title", "sailthru.title"), meta.First("twitter:title"), meta.First("headline", "hdl", "title"), document.Title])
            .OfType<string>().Select(JsonLdValues.Plain).Where(title => title.Length > 0).Select(title => PageTitles.WithoutSite(title, site, host)).Where(title => !PageTitles.IsSite(title, site, null) || title.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    private static List<string> Authors(IDocument document, MetaTags meta, JsonLdArticle? article, string? publisher)
    {
        IEnumerable<string>[] sources =
        [
            article?.Authors ?? [],
            .. ((string[])["parsely-author", "sailthru.author", "article:author", "og:article:author", "author", "byl", "dc.creator", "dcterms.creator", "citation_author", "article:author_name", "cXenseParse:author", "authors"]).Select(name => meta.All(name).Select(JsonLdValues.Plain).SelectMany(PageNames.Of)),
            Microdata.Authors(document),
        ];
        foreach (var source in sources)
        {
            var names = source.Where(name => !PageTitles.IsSite(name, publisher, null) || name.Split(' ').Length == 2 && publisher is null).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0) return names;
        }

        return [];
    }

    private static string? Language(IDocument document, MetaTags meta, JsonLdArticle? article)
    {
        foreach (var value in (ReadOnlySpan<string?>)[document.DocumentElement?.GetAttribute("lang"), document.DocumentElement?.GetAttribute("xml:lang"), document.Body?.GetAttribute("lang"), meta.First("content-language", "language", "dc.language", "dcterms.language", "inLanguage"), article?.Language, meta.First("og:locale")])
        {
            if (value is not null && LanguageTag.TryNormalize(value.Split(',', '.')[0].Trim().Replace('_', '-'), out var tag)) return tag;
        }

        return null;
    }

    private static IEnumerable<string> Topics(MetaTags meta, JsonLdArticle? article)
    {
        IEnumerable<string>[] sources = [meta.All("article:tag"), article?.Keywords ?? [], Split(meta.First("parsely-tags", "sailthru.tags", "news_keywords", "keywords"))];
        var topics = sources.FirstOrDefault(source => source.Any()) ?? [];
        return topics.Select(JsonLdValues.Plain).Where(topic => topic.Length is > 1 and < 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(20);
    }

    public static IEnumerable<string> Split(string? list) => list?.Split([',', ';', '，', '、', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
