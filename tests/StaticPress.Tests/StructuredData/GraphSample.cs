using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Tests.StructuredData;

/// <summary>One page of an invented paper, and its graph as a reader of the page gets it: through an HTML parser and a JSON parser.</summary>
internal static class GraphSample
{
    public const string Root = "https://news.example/press/";
    public const string Page = Root + "2026/11/22/council-budget/";

    public static SiteFacts Site { get; } = new()
    {
        Name = "Harbour Press",
        Url = Root,
        Language = "en-GB",
        TimeZone = TimeZoneInfo.Utc,
        Publisher = new PublisherSettings { Name = "Harbour Press Ltd", Email = "desk@news.example", FoundingYear = 1987 },
        Logo = new ImageFacts("/press/logo.png", Root + "logo.png", 512, 512, "image/png", 999, null, null, null),
        Policies = [("correctionsPolicy", Root + "corrections/"), ("masthead", Root + "masthead/")],
    };

    public static Article Article { get; } = new()
    {
        Language = "en-GB",
        Direction = TextDirection.LeftToRight,
        Headline = "Council passes the budget",
        Synopsis = "The vote was close.",
        Dateline = new Dateline("HARBOUR CITY", "Nov. 22", "HP", 30),
        Body = [new ParagraphBlock("HARBOUR CITY, Nov. 22 (HP) —  The council voted.", 1), new HeadingBlock(2, "What it means", 2), new ParagraphBlock("Libraries open on Sundays.", 3)],
        PointOfView = [new ParagraphBlock("A city that reads is a city that lasts.", 4)],
        Faq = [new FaqEntry("When do libraries open?", [new ParagraphBlock("On Sundays.", 6)], 5)],
    };

    public static ArticleHead Head { get; } = new()
    {
        Id = "budget",
        File = "budget.txt",
        ContentFingerprint = 1,
        PointsFingerprint = 1,
        Headline = Article.Headline,
        Summary = Article.Synopsis,
        Language = "en-GB",
        Published = new PressDate(new DateOnly(2026, 11, 22), new TimeOnly(9, 30), TimeSpan.FromHours(1)),
        PublishedAt = new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1)),
        Count = new TextCount(14, 14),
        Route = "2026/11/22/council-budget/",
        TeaserFingerprint = 2,
    };

    public static ArticleDescription Description { get; } = new()
    {
        Head = Head,
        Article = Article,
        Section = Term(TermKind.Section, "Politics", "politics/"),
        Topics = [Term(TermKind.Topic, "Budget", "topics/budget/"), Term(TermKind.Topic, "Libraries", "topics/libraries/")],
        Authors = [Term(TermKind.Author, "Ana Ruiz", "authors/ana-ruiz/"), Term(TermKind.Author, "City desk", "authors/city-desk/")],
        Place = Term(TermKind.Place, "Harbour City", "places/harbour-city/"),
        Image = new ImageFacts("/press/media/vote.jpg", Root + "media/vote.jpg", 1200, 675, "image/jpeg", 5000, "Hands go up", "The vote on Sunday", "Jo Lind"),
    };

    public static Term Term(TermKind kind, string title, string route) => new(kind, SiteModel.SlugOf(title), title, route, [0]);

    public static PageDescription PageOf(ArticleDescription article) => new()
    {
        Kind = PageKind.Article,
        Route = article.Head.Route,
        Url = Page,
        Title = article.Head.Headline,
        Description = article.Head.Summary,
        Language = article.Head.Language,
        Trail = [new Crumb("Home", "/press/", Root), new Crumb("Politics", "/press/politics/", Root + "politics/"), new Crumb(article.Head.Headline, "/press/2026/", Page)],
        Article = article,
    };

    public static ReadGraph Read(ArticleDescription article, SiteFacts? site = null) => Read(PageOf(article), site);

    public static ReadGraph Read(PageDescription page, SiteFacts? site = null)
    {
        var facts = site ?? Site;
        var json = new JsonLdWriter();
        var common = new PublisherNodes(facts, json);
        var nodes = PageGraph.Of(page, facts, new SectionTitles("Questions", "Point of View", "News"), route => Root + route, address => address.StartsWith("javascript:", StringComparison.Ordinal) ? null : address);
        var html = new HtmlWriter();
        html.Raw("<!DOCTYPE html><html><head><script type=\"application/ld+json\">"u8);
        json.WriteGraph(html, nodes, PageGraph.HasFullPublisher(page) ? common.Full : common.Short, common.WebSite);
        html.Raw("</script></head><body><p id=\"after\">after</p></body></html>"u8);
        return ReadGraph.Of(Encoding.UTF8.GetString(html.Written));
    }
}

/// <summary>A graph parsed back.</summary>
internal sealed record ReadGraph(string Script, JsonElement Root)
{
    public IReadOnlyList<JsonElement> Nodes { get; } = [.. Root.GetProperty("@graph").EnumerateArray()];

    public static ReadGraph Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var script = Assert.Single(document.QuerySelectorAll("script"));
        Assert.Equal("after", document.QuerySelector("#after")?.TextContent);
        return new ReadGraph(script.TextContent, JsonDocument.Parse(script.TextContent).RootElement);
    }

    public JsonElement Of(string type, int index = 0) => Nodes.Where(node => node.GetProperty("@type").GetString() == type).ElementAt(index);

    public bool Has(string type) => Nodes.Any(node => node.GetProperty("@type").GetString() == type);

    /// <summary>Every object at any depth.</summary>
    public IEnumerable<JsonElement> Objects() => Walk(Root.GetProperty("@graph"));

    public IEnumerable<string> Strings() => Objects().SelectMany(node => node.EnumerateObject()).SelectMany(property => property.Value.ValueKind switch
    {
        JsonValueKind.String => [property.Value.GetString()!],
        JsonValueKind.Array => property.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => Array.Empty<string>(),
    });

    private static IEnumerable<JsonElement> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Walk(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
        _ => [],
    };
}
