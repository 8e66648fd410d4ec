using System.Globalization;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>One sitemap file and the latest date in it.</summary>
internal readonly record struct SitemapFile(string Path, PressDate? Changed);

/// <summary>How a site's addresses are spread over sitemap files.</summary>
internal static class SitemapFiles
{
    public const string Index = "sitemap.xml";
    public const string News = "sitemap-news.xml";
    public const string Undated = "sitemap-articles-undated.xml";

    /// <summary>
    /// The protocol allows 50,000 addresses and 50 MB a file; this many keep the second limit even if every address and its
    /// picture's are as long as they can be (2,047 bytes each).
    /// </summary>
    public const int Most = 12_000;

    public static string Pages(int number) => Name("sitemap-pages", number);

    public static string Articles(Term year, int number) => Name("sitemap-articles-" + year.Slug, number);

    /// <summary>Files are filled from the oldest end, so that a new story changes the last one only.</summary>
    public static IEnumerable<ArticleHead> Part(IReadOnlyList<ArticleHead> newestFirst, int number)
    {
        var end = newestFirst.Count - (number - 1) * Most;
        for (var place = Math.Max(0, end - Most); place < end; place++) yield return newestFirst[place];
    }

    public static int CountOf(int addresses) => Math.Max(1, (addresses + Most - 1) / Most);

    public static IEnumerable<SitemapFile> Of(SiteReader site)
    {
        foreach (var (place, pages) in site.ListAddresses().Select(page => page.Changed).Chunk(Most).Index()) yield return new SitemapFile(Pages(place + 1), Latest(pages));
        foreach (var year in site.Terms(TermKind.Year))
        {
            var articles = site.Addresses(year);
            for (var number = 1; number <= CountOf(articles.Count); number++) yield return new SitemapFile(Articles(year, number), Latest(Part(articles, number).Select(ChangeOf)));
        }
        if (site.Undated().Count > 0) yield return new SitemapFile(Undated, null);
        yield return new SitemapFile(News, Latest(site.News().Select(ChangeOf)));
    }

    public static PressDate? ChangeOf(ArticleHead head) => head.Updated ?? head.Published;

    /// <summary>By day, then by time of day; zones are left aside, a day's difference being all that search engines look at.</summary>
    private static PressDate? Latest(IEnumerable<PressDate?> dates) =>
        dates.OfType<PressDate>().Select(date => (PressDate?)date).MaxBy(date => date!.Value.Date.ToDateTime(date.Value.Time ?? TimeOnly.MinValue));

    private static string Name(string stem, int number) => number == 1 ? stem + ".xml" : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.xml");
}
