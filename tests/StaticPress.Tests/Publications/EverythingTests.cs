using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Json.Schema;
using StaticPress.Pipeline;
using StaticPress.Site;
using StaticPress.Tests.Checks;
using StaticPress.Tests.Sites;
using BuildOptions = StaticPress.Pipeline.BuildOptions;

namespace StaticPress.Tests.Publications;

/// <summary>The publication that uses everything, built for real and read back by the parsers of others.</summary>
public sealed class EverythingTests(EverythingSite site) : IClassFixture<EverythingSite>
{
    private const string Slipway = "harbour/2026/11/slipway-opens/";
    private const string Root = "https://marrowbay.example/";

    private static readonly JsonSchema Ninjs = JsonSchema.FromFile(Repository.File("tests/StaticPress.Tests/Schemas/ninjs-schema_3.1.json"));

    private static readonly string[] Versions = [Slipway, "harbour/2026/11/cale-ouverte/", "harbour/2026/11/mazlaq/"];

    [Fact]
    public void Every_twin_for_news_systems_is_valid_by_IPTC_s_schema()
    {
        var twins = Directory.GetFiles(site.Output, "article.json", SearchOption.AllDirectories);
        Assert.Equal(site.Report.Articles, twins.Length);
        foreach (var twin in twins)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(twin));
            var result = Ninjs.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, $"{twin}: {string.Join("; ", (result.Details ?? []).Where(one => one.Errors is not null).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation} {error.Value}")))}");
        }
    }

    [Fact]
    public void The_schema_refuses_what_ninjs_does_not_know()
    {
        using var json = JsonDocument.Parse(Read(Slipway + "article.json").Replace("\"pubStatus\"", "\"pubState\"", StringComparison.Ordinal));
        Assert.False(Ninjs.Evaluate(json.RootElement).IsValid);
    }

    [Fact]
    public void Every_version_of_an_article_names_all_of_them_and_itself()
    {
        foreach (var version in Versions)
        {
            var page = Page(version);
            var links = page.QuerySelectorAll("head link[hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));
            Assert.Equal([("en-GB", Root + Versions[0]), ("ar", Root + Versions[2]), ("fr", Root + Versions[1])], links);
            Assert.Equal(2, page.QuerySelectorAll(".filed a[hreflang]").Length);
        }
        Assert.Empty(Page("village/2026/11/let-the-choir-sing-in-the-lifeboat-house/").QuerySelectorAll("link[hreflang]"));
    }

    [Fact]
    public void A_translation_names_its_original_and_the_original_its_translations()
    {
        Assert.Equal(Root + Slipway + "#article", Article(Versions[1]).GetProperty("translationOfWork").GetProperty("@id").GetString());
        Assert.Equal(["ar", "fr"], Article(Slipway).GetProperty("workTranslation").EnumerateArray().Select(one => one.GetProperty("inLanguage").GetString()!));
        Assert.Equal(["ar_EG", "fr_FR"], Page(Slipway).QuerySelectorAll("meta[property='og:locale:alternate']").Select(meta => meta.GetAttribute("content")!));
    }

    [Fact]
    public void Corrections_stand_on_the_page_in_the_graph_in_feeds_and_twins_and_are_the_last_change()
    {
        const string Text = "The first boat was the Kittiwake, not the Cormorant.";
        var shown = Page(Slipway).QuerySelector("aside.correction #correction-2")!;
        Assert.Contains(Text, shown.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-23T08:00:00+00:00", shown.QuerySelector("time")!.GetAttribute("datetime"));
        var told = Article(Slipway).GetProperty("correction")[1];
        Assert.Equal(("CorrectionComment", Root + Slipway + "#correction-2", Text), (told.GetProperty("@type").GetString(), told.GetProperty("@id").GetString(), told.GetProperty("text").GetString()));
        Assert.Equal("2026-11-23T08:00:00+00:00", Article(Slipway).GetProperty("dateModified").GetString());
        foreach (var file in (string[])["rss.xml", "atom.xml", "feed.json", Slipway + "article.json", Slipway + "index.md"]) Assert.Contains(Text, Read(file), StringComparison.Ordinal);
        Assert.DoesNotContain(Text, Article(Slipway).GetProperty("articleBody").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_get_a_picture_in_all_its_shapes_and_for_an_article_without_one_the_site_s()
    {
        string[] shapes = ["slipway.jpg", "slipway-4x3.jpg", "slipway-1x1.jpg"];
        Assert.Equal(shapes.Select(name => Root + "media/images/" + name), Ids(Article(Slipway).GetProperty("image")));
        Assert.All(shapes, name => Assert.True(File.Exists(Path.Combine(site.Output, "media/images", name))));

        var graph = Graph(Versions[1]);
        var stand = Ids(graph[0].GetProperty("image")).Select(id => graph.Single(node => node.GetProperty("@id").GetString() == id)).ToList();
        Assert.Equal([1200 / 675.0, 1200 / 900.0, 1.0], stand.Select(image => image.GetProperty("width").GetDouble() / image.GetProperty("height").GetDouble()));
        Assert.All(stand, image => Assert.False(image.GetProperty("representativeOfPage").GetBoolean()));
    }

    [Fact]
    public void Every_feed_names_its_hub()
    {
        const string Hub = "https://hub.example/";
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var feed in (string[])["rss.xml", "atom.xml", "sections/harbour/rss.xml"])
        {
            Assert.Equal([Hub], XDocument.Parse(Read(feed)).Descendants(atom + "link").Where(link => link.Attribute("rel")?.Value == "hub").Select(link => link.Attribute("href")!.Value));
        }
        using var json = JsonDocument.Parse(Read("feed.json"));
        Assert.Equal(("WebSub", Hub), (json.RootElement.GetProperty("hubs")[0].GetProperty("type").GetString(), json.RootElement.GetProperty("hubs")[0].GetProperty("url").GetString()));
    }

    [Fact]
    public void What_is_held_back_leaves_no_trace()
    {
        foreach (var file in Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("pier-will-be", file, StringComparison.Ordinal);
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("The Pier Will Be Closed", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Draft That Nobody", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_report_says_when_the_next_build_would_differ() =>
        Assert.Equal(new NextChange(new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero), ChangeReason.NewsWindow), site.Report.NextChange);

    [Fact]
    public void Between_two_such_moments_the_clock_shows_nowhere()
    {
        var again = Path.Combine(Path.GetDirectoryName(site.Output)!, "again");
        var report = Build.Run(new BuildOptions { PublicationFolder = site.Folder, Destination = again, NoCache = true, Clock = EverythingSite.Clock.AddHours(21) }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(site.Report.NextChange, report.NextChange);
        Assert.Equal(TestPublication.TreeOf(site.Output), TestPublication.TreeOf(again));
        var after = Build.Run(new BuildOptions { PublicationFolder = site.Folder, Destination = again, Clock = EverythingSite.Clock.AddHours(22) }, cancellation: TestContext.Current.CancellationToken);
        Assert.NotEqual(site.Report.NextChange, after.NextChange);
        Assert.NotEqual(TestPublication.TreeOf(site.Output), TestPublication.TreeOf(again));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(site.Output, path));

    private IHtmlDocument Page(string route) => new HtmlParser().ParseDocument(Read(route + "index.html"));

    private JsonElement Article(string route) => Graph(route)[0];

    private List<JsonElement> Graph(string route) =>
        [.. JsonDocument.Parse(Page(route).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];

    private static IEnumerable<string> Ids(JsonElement references) => references.EnumerateArray().Select(one => one.GetProperty("@id").GetString()!);
}
