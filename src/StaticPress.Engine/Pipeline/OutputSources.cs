using StaticPress.Feeds;
using StaticPress.Media;
using StaticPress.Pages;
using StaticPress.Rendering;
using StaticPress.Search;
using StaticPress.Site;
using StaticPress.StructuredData;
using StaticPress.Twins;

namespace StaticPress.Pipeline;

/// <summary>Everything that becomes a file, in the order in which it is planned.</summary>
public static class OutputSources
{
    public static IReadOnlyList<IOutputSource> All(AssetMap assets, MediaStore media) => [.. OfSite(media), new ThemeAssets(assets)];

    /// <summary>The files that are one article's alone.</summary>
    public static IEnumerable<OutputPlan> OfArticle(SiteModel site, int article)
    {
        yield return new ArticlePages().PlanOf(site, article);
        foreach (var plan in new ArticleTwins().PlansOf(site, article)) yield return plan;
    }

    /// <summary>Whether a source has files of every article.</summary>
    public static bool IsOfArticles(IOutputSource source) => source is ArticlePages or ArticleTwins;

    /// <summary>All but the theme's own files.</summary>
    public static IReadOnlyList<IOutputSource> OfSite(MediaStore media) =>
    [
        new FrontPage(),
        new TermPages(TermKind.Section, PageKind.Section, "section"),
        new TermPages(TermKind.Topic, PageKind.Topic, "topic"),
        new TermPages(TermKind.Author, PageKind.Author, "author"),
        new TermPages(TermKind.Place, PageKind.Place, "place"),
        new TermPages(TermKind.Month, PageKind.Month, "month"),
        new TermPages(TermKind.Questions, PageKind.Questions, "questions"),
        // Behind the lists, for related stories are found meanwhile.
        new ArticlePages(),
        new IndexPages(),
        new StandingPages(),
        new NotFoundPage(),
        new RedirectPages(),
        new SearchPage(),
        new SearchIndex(),
        new WebManifest(),
        new ArticleTwins(),
        new RssFeeds(),
        new AtomFeeds(),
        new JsonFeeds(),
        new SitemapIndex(),
        new PageSitemaps(),
        new ArticleSitemaps(),
        new NewsSitemap(),
        new RobotsFile(),
        new TdmFile(),
        new TrustFile(),
        new SecurityFile(),
        new LlmsFile(),
        new GitHubPagesFiles(),
        new RedirectsFile(),
        new CopiedFiles(media),
    ];
}
