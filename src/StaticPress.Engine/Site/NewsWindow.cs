using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>What counts as news at the site's moment: articles of the last two days, for which Google reads the news sitemap.</summary>
public static class NewsWindow
{
    /// <summary>Google's news sitemap takes articles of the last two days, and 1,000 of them.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromDays(2);

    private const int Most = 1000;

    public static IEnumerable<ArticleHead> Of(SiteModel site)
    {
        var from = site.Clock - Length;
        return site.Articles
            .SkipWhile(head => head.PublishedAt > site.Clock)
            .TakeWhile(head => head.Published is not null && head.PublishedAt > from)
            .Where(IsNews)
            .Take(Most);
    }

    /// <summary>When the next article stops being news: a site built after that moment differs; null if none is news now.</summary>
    public static DateTimeOffset? NextChange(SiteModel site)
    {
        DateTimeOffset? next = null;
        foreach (var head in Of(site))
        {
            var end = head.PublishedAt + Length;
            if (next is null || end < next) next = end;
        }
        return next;
    }

    /// <summary>Paid and satirical pieces are none (structured-data.md, 8.2).</summary>
    private static bool IsNews(ArticleHead head) => head.Kind is not (ArticleKind.Advertiser or ArticleKind.Satire);
}
