using System.Xml.Linq;
using StaticPress.Feeds;
using StaticPress.Model;
using StaticPress.Pages;
using StaticPress.Rendering;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Tests.Feeds;

public class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly DateTimeOffset Noon = new(2026, 2, 3, 12, 0, 0, TimeSpan.Zero);

    private static TestSite Site(DateTimeOffset? clock = null) => new(
        TestSite.Settings with { CustomDomain = "news.example" },
        [
            TestSite.Article("a", "2025-01-01", entry: seed => seed with { Section = "Politics", Topics = ["Budget"], Authors = ["Ana Ruiz"] }),
            TestSite.Article("b", "2026-02-01", entry: seed => seed with { Updated = new PressDate(new DateOnly(2026, 3, 1), new TimeOnly(10, 0)) }),
            TestSite.Article("c & d", "2026-02-02"),
            TestSite.Article("é漢", "2026-02-03", entry: seed => seed with { Kind = ArticleKind.Satire }),
            TestSite.Article("e", "2026-02-03"),
            TestSite.Article("undated", ""),
        ],
        clock ?? Noon,
        pages: [new StandingPage("pages/about.md", "about/", "About", null, "en-GB", [], 1)]);

    private static List<string> Locations(string xml) => [.. XDocument.Parse(xml).Descendants(Sitemap + "loc").Select(loc => loc.Value)];

    [Fact]
    public void The_index_names_every_other_sitemap()
    {
        using var site = Site();
        var planned = site.Paths(new PageSitemaps()).Concat(site.Paths(new ArticleSitemaps())).Concat(site.Paths(new NewsSitemap()));
        var named = Locations(site.Render(new SitemapIndex(), "sitemap.xml"));
        Assert.Equal(planned.Select(path => "https://news.example/press/" + path).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Addresses_stand_in_the_order_of_their_bytes_whatever_the_table_held_before()
    {
        var table = new AddressTable();
        foreach (var count in (int[])[2000, 3, 0, 500])
        {
            var addresses = Enumerable.Range(0, count).Select(i => new SitemapAddress($"https://news.example/{i * 7919L % 100_003}/", i % 2 == 0 ? new PressDate(new DateOnly(2026, 1, 1)) : null, i % 3 == 0 ? $"https://news.example/{i}é.png" : null)).ToList();
            Assert.Equal(addresses.OrderBy(address => address.Url, StringComparer.Ordinal), table.Sort(addresses));
        }
    }

    [Fact]
    public void Together_the_sitemaps_list_exactly_the_pages_that_are_planned()
    {
        using var site = Site();
        IOutputSource[] pages =
        [
            new FrontPage(), new ArticlePages(), new IndexPages(), new StandingPages(),
            .. Enum.GetValues<TermKind>().Where(kind => kind != TermKind.Year).Select(kind => new TermPages(kind, PageKind.Section, "section")),
        ];
        var planned = pages.SelectMany(site.Paths).Select(path => "https://news.example/press/" + Routing.OutputPaths.Encode(path[..^"index.html".Length]));
        var listed = site.Paths(new PageSitemaps()).SelectMany(path => Locations(site.Render(new PageSitemaps(), path)))
            .Concat(site.Paths(new ArticleSitemaps()).SelectMany(path => Locations(site.Render(new ArticleSitemaps(), path))));
        Assert.Equal(planned.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void An_articles_last_change_is_its_own()
    {
        using var site = Site();
        var entries = XDocument.Parse(site.Render(new ArticleSitemaps(), "sitemap-articles-2026.xml")).Root!.Elements(Sitemap + "url")
            .ToDictionary(url => url.Element(Sitemap + "loc")!.Value.Split('/')[^2], url => url.Element(Sitemap + "lastmod")!.Value, StringComparer.Ordinal);
        Assert.Equal("2026-03-01T10:00:00+02:00", entries["headline-b"]);
        Assert.Equal("2026-02-03", entries["headline-e"]);
    }

    [Fact]
    public void Addresses_are_sorted_and_ascii()
    {
        using var site = Site();
        var locations = Locations(site.Render(new ArticleSitemaps(), "sitemap-articles-2026.xml"));
        Assert.Equal(locations.Order(StringComparer.Ordinal), locations, StringComparer.Ordinal);
        Assert.All(locations, location => Assert.True(location.All(char.IsAscii)));
    }

    [Fact]
    public void News_is_what_was_published_in_the_last_two_days_and_is_meant_as_news()
    {
        using var site = Site();
        var news = XDocument.Parse(site.Render(new NewsSitemap(), "sitemap-news.xml")).Descendants(News + "title").Select(title => title.Value);
        Assert.Equal(["Headline c & d", "Headline e"], news.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var entry = XDocument.Parse(site.Render(new NewsSitemap(), "sitemap-news.xml")).Descendants(News + "news").First();
        Assert.Equal("Harbour Press", entry.Descendants(News + "name").Single().Value);
        Assert.Equal("en", entry.Descendants(News + "language").Single().Value);
    }

    [Fact]
    public void What_is_news_is_noted_so_that_a_later_clock_renders_it_again()
    {
        using var now = Site();
        now.Render(new NewsSitemap(), "sitemap-news.xml");
        var noted = now.Reads;
        using var soon = Site(Noon.AddMinutes(1));
        using var later = Site(Noon.AddDays(2));
        Assert.All(noted, read => Assert.Equal(read.Answer, soon.Answers.Answer(read.Question)));
        Assert.Contains(noted, read => read.Answer != later.Answers.Answer(read.Question));
        Assert.Equal(new DateTimeOffset(2026, 2, 4, 0, 0, 0, TimeSpan.FromHours(2)), NewsWindow.NextChange(now.Site));
    }

    [Fact]
    public void Long_lists_are_cut_from_the_oldest_end()
    {
        var heads = Enumerable.Range(0, SitemapFiles.Most + 5).Select(_ => (ArticleHead)null!).ToList();
        Assert.Equal(2, SitemapFiles.CountOf(heads.Count));
        Assert.Equal(SitemapFiles.Most, SitemapFiles.Part(heads, 1).Count());
        Assert.Equal(5, SitemapFiles.Part(heads, 2).Count());
    }

    [Fact]
    public void Robots_may_read_everything_and_are_shown_the_sitemap()
    {
        using var site = Site();
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://news.example/press/sitemap.xml\n", site.Render(new RobotsFile(), "robots.txt"));
    }

    [Fact]
    public void GitHub_Pages_is_told_the_domain_and_to_leave_the_files_alone()
    {
        using var site = Site();
        Assert.Equal([".nojekyll", "CNAME"], site.Paths(new GitHubPagesFiles()), StringComparer.Ordinal);
        Assert.Equal("news.example\n", site.Render(new GitHubPagesFiles(), "CNAME"));
        Assert.Equal("", site.Render(new GitHubPagesFiles(), ".nojekyll"));
    }

    [Fact]
    public void A_file_of_the_publications_own_is_left_to_it()
    {
        using var site = new TestSite(TestSite.Settings, [], staticFiles: ["CNAME", "robots.txt"]);
        Assert.Empty(site.Paths(new RobotsFile()));
        Assert.Equal([".nojekyll"], site.Paths(new GitHubPagesFiles()), StringComparer.Ordinal);
    }
}
