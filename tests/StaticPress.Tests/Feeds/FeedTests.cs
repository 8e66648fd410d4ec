using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using StaticPress.Configuration;
using StaticPress.Feeds;
using StaticPress.Model;

namespace StaticPress.Tests.Feeds;

public class FeedTests
{
    private const string Hostile = "x<script>alert(1)</script>{{ 7*7 }}]]>\"'&amp;\u2028\0\u0007\ud800y\udc00z\ufffe漢😀";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static TestSite Site(Func<PublicationSettings, PublicationSettings>? settings = null) => new(
        settings is null ? TestSite.Settings : settings(TestSite.Settings),
        [
            TestSite.Article("a", "2026-01-01", entry: seed => seed with { Section = "Politics", Topics = ["Budget"], Authors = ["Ana Ruiz", "Jo Lind"] }),
            TestSite.Article("b", "2026-02-01", entry: seed => seed with { Updated = new PressDate(new DateOnly(2026, 3, 1), new TimeOnly(10, 0)) }),
            TestSite.Article("c", "2026-02-02"),
            TestSite.Article("d", "2026-02-03"),
            TestSite.Article("undated", ""),
        ]);

    private static XElement Rss(TestSite site, string path = "rss.xml") => XDocument.Parse(site.Render(new RssFeeds(), path)).Root!.Element("channel")!;

    private static XElement AtomFeed(TestSite site) => XDocument.Parse(site.Render(new AtomFeeds(), "atom.xml")).Root!;

    private static JsonElement JsonFeed(TestSite site) => JsonDocument.Parse(site.Render(new JsonFeeds(), "feed.json")).RootElement;

    [Fact]
    public void Every_format_lists_the_newest_articles_first_up_to_the_feed_size()
    {
        using var site = Site();
        string[] newest = ["Headline d", "Headline c", "Headline b"];
        Assert.Equal(newest, Rss(site).Elements("item").Select(item => item.Element("title")!.Value), StringComparer.Ordinal);
        Assert.Equal(newest, AtomFeed(site).Elements(Atom + "entry").Select(item => item.Element(Atom + "title")!.Value), StringComparer.Ordinal);
        Assert.Equal(newest, JsonFeed(site).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!), StringComparer.Ordinal);
    }

    [Fact]
    public void A_day_without_a_time_begins_at_midnight_in_the_publications_zone()
    {
        using var site = Site();
        Assert.Equal("Tue, 03 Feb 2026 00:00:00 +0200", Rss(site).Element("item")!.Element("pubDate")!.Value);
        Assert.Equal("2026-02-03T00:00:00+02:00", AtomFeed(site).Element(Atom + "entry")!.Element(Atom + "published")!.Value);
        Assert.Equal("2026-02-03T00:00:00+02:00", JsonFeed(site).GetProperty("items")[0].GetProperty("date_published").GetString());
    }

    [Fact]
    public void The_feeds_own_date_is_its_latest_change()
    {
        using var site = Site();
        Assert.Equal("Sun, 01 Mar 2026 10:00:00 +0200", Rss(site).Element("lastBuildDate")!.Value);
        Assert.Equal("2026-03-01T10:00:00+02:00", AtomFeed(site).Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void An_items_identity_does_not_change_with_its_address()
    {
        using var site = Site();
        using var moved = Site(s => s with { Permalink = new Permalink("/news/:id/"), BasePath = "/", Origin = "https://other.example", Feeds = new FeedSettings { Authority = "news.example" } });
        Assert.Equal("tag:news.example,2026:d", Rss(site).Element("item")!.Element("guid")!.Value);
        Assert.Equal("false", Rss(site).Element("item")!.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.NotEqual(Rss(site).Element("item")!.Element("link")!.Value, Rss(moved).Element("item")!.Element("link")!.Value);
        Assert.Equal(Rss(site).Element("item")!.Element("guid")!.Value, Rss(moved).Element("item")!.Element("guid")!.Value);
        Assert.Equal("tag:news.example,2026:d", AtomFeed(site).Element(Atom + "entry")!.Element(Atom + "id")!.Value);
        Assert.Equal("tag:news.example,2026:d", JsonFeed(site).GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void The_description_is_the_summary_and_the_content_the_whole_article_with_absolute_addresses()
    {
        using var site = Site();
        var item = Rss(site).Element("item")!;
        Assert.Equal("Summary of d", item.Element("description")!.Value);
        var content = new HtmlParser().ParseDocument(item.Element(Content + "encoded")!.Value).Body!;
        Assert.Equal("https://news.example/press/about/", content.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["Takeaways", "Point of View", "Frequently asked questions", "Why?"], content.QuerySelectorAll("h2,h3").Select(heading => heading.TextContent), StringComparer.Ordinal);
        Assert.Contains("An opinion.", content.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_author_is_named_or_the_publisher_is()
    {
        using var site = Site(s => s with { FeedSize = 9 });
        var items = Rss(site).Elements("item").ToList();
        Assert.Equal(["Ana Ruiz", "Jo Lind"], items[^1].Elements(DublinCore + "creator").Select(creator => creator.Value), StringComparer.Ordinal);
        Assert.Equal("Harbour Press Ltd", items[0].Element(DublinCore + "creator")!.Value);
        Assert.Equal(["Politics", "Budget"], items[^1].Elements("category").Select(category => category.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void An_article_without_a_date_is_in_no_feed()
    {
        using var site = Site(s => s with { FeedSize = 9 });
        Assert.Equal(4, Rss(site).Elements("item").Count());
    }

    [Fact]
    public void Sections_topics_and_authors_have_feeds_of_their_own_if_wanted()
    {
        using var site = Site();
        Assert.Equal(["rss.xml", "politics/rss.xml", "topics/budget/rss.xml", "authors/ana-ruiz/rss.xml", "authors/jo-lind/rss.xml"], site.Paths(new RssFeeds()), StringComparer.Ordinal);
        Assert.Equal("Harbour Press – Budget", Rss(site, "topics/budget/rss.xml").Element("title")!.Value);
        using var fewer = Site(s => s with { Feeds = new FeedSettings { Atom = false, Groups = FeedGroups.Sections } });
        Assert.Equal(["rss.xml", "politics/rss.xml"], fewer.Paths(new RssFeeds()), StringComparer.Ordinal);
        Assert.Empty(fewer.Paths(new AtomFeeds()));
    }

    [Fact]
    public void A_feed_names_itself_and_its_hub()
    {
        using var site = Site(s => s with { Feeds = new FeedSettings { Hub = "https://hub.example/" } });
        var links = Rss(site).Elements(Atom + "link").ToDictionary(link => link.Attribute("rel")!.Value, link => link.Attribute("href")!.Value, StringComparer.Ordinal);
        Assert.Equal("https://news.example/press/rss.xml", links["self"]);
        Assert.Equal("https://hub.example/", links["hub"]);
        Assert.Equal("https://hub.example/", JsonFeed(site).GetProperty("hubs")[0].GetProperty("url").GetString());
        Assert.Equal("https://news.example/press/feed.json", JsonFeed(site).GetProperty("feed_url").GetString());
    }

    [Fact]
    public void Hostile_texts_arrive_as_texts_in_every_format()
    {
        using var site = new TestSite(
            TestSite.Settings with { Title = Hostile, Description = Hostile, Publisher = new PublisherSettings { Name = Hostile } },
            [TestSite.Article("h", "2026-01-01", article => article with
            {
                Headline = Hostile,
                Synopsis = Hostile,
                Takeaways = [Hostile],
                Body = [new ParagraphBlock(Hostile, 1)],
                PointOfView = [new ParagraphBlock(Hostile, 2)],
                Faq = [new FaqEntry(Hostile, [new ParagraphBlock(Hostile, 4)], 3)],
            }, seed => seed with { Section = Hostile, Topics = [Hostile], Authors = [Hostile] })]);
        var expected = StaticPress.Text.ValidText.Of(Hostile);
        Assert.Equal(expected, Rss(site).Element("item")!.Element("title")!.Value);
        Assert.Equal(expected, AtomFeed(site).Element(Atom + "entry")!.Element(Atom + "summary")!.Value);
        Assert.Equal(expected, JsonFeed(site).GetProperty("items")[0].GetProperty("authors")[0].GetProperty("name").GetString());
        var content = new HtmlParser().ParseDocument(Rss(site).Element("item")!.Element(Content + "encoded")!.Value);
        Assert.Empty(content.QuerySelectorAll("script"));
        Assert.Equal(expected, content.QuerySelector("li")!.TextContent);
    }

    [Fact]
    public void An_empty_publication_has_valid_feeds_without_items()
    {
        using var site = new TestSite(TestSite.Settings, []);
        Assert.Empty(Rss(site).Elements("item"));
        Assert.Equal("1970-01-01T00:00:00+00:00", AtomFeed(site).Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Dates_of_rss_can_be_read_by_an_rfc_822_reader()
    {
        using var site = Site();
        foreach (var date in Rss(site).Descendants("pubDate"))
        {
            Assert.True(DateTimeOffset.TryParseExact(date.Value.Insert(date.Value.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        }
    }

    [Fact]
    public void Xml_is_utf8_without_a_byte_order_mark()
    {
        using var site = Site();
        var xml = site.Render(new RssFeeds(), "rss.xml");
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", xml, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read()) Assert.NotEqual(XmlNodeType.DocumentType, reader.NodeType);
    }
}
