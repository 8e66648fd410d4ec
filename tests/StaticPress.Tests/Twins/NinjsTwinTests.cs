using System.Text.Json;
using StaticPress.Model;
using StaticPress.Tests.Feeds;
using StaticPress.Twins;

namespace StaticPress.Tests.Twins;

public class NinjsTwinTests
{
    private const string Hostile = "x<script>alert(1)</script>{{ 7*7 }}]]>\"'&amp;\u2028\0\u0007z漢😀";

    /// <summary>The properties of a news object in ninjs 3.1 (IPTC, ninjs-schema_3.1.json, ninjsType); others are refused.</summary>
    private static readonly string[] Known =
    [
        "uri", "type", "representationType", "profile", "version", "firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "pubStatus", "urgency",
        "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language", "descriptions", "bodies", "headlines", "people", "organisations", "places",
        "subjects", "events", "objects", "infoSources", "title", "by", "slugline", "located", "renditions", "associations", "altIds", "trustIndicators", "standard",
        "genres", "expires", "rightsInfo", "digitalSourceType",
    ];

    private static JsonElement Render(TestSite site) => JsonDocument.Parse(site.Render(new ArticleTwins(), site.Paths(new ArticleTwins())[1])).RootElement;

    private static TestSite Site(string text = "text") => new(TestSite.Settings,
    [
        TestSite.Article("a", "2026-01-01", article => article with
        {
            Headline = text,
            Dateline = new Dateline(text, "Jan 1", "HP", 0),
            Publisher = text,
            Faq = [new FaqEntry(text, [new ParagraphBlock(text, 2)], 1)],
        }, seed => seed with { Topics = [text], Authors = [text, "Jo Lind"], Kind = ArticleKind.PressRelease }),
    ]);

    [Fact]
    public void Only_what_ninjs_knows_is_written_and_nothing_empty()
    {
        using var site = Site();
        var item = Render(site);
        Assert.Empty(item.EnumerateObject().Select(property => property.Name).Except(Known, StringComparer.Ordinal));
        foreach (var association in item.GetProperty("associations").EnumerateArray())
        {
            Assert.Empty(association.EnumerateObject().Select(property => property.Name).Except([.. Known, "name", "rel"], StringComparer.Ordinal));
            Assert.True(association.TryGetProperty("name", out _) && association.TryGetProperty("uri", out _));
        }
        AssertFilled(item);
    }

    [Fact]
    public void The_item_tells_the_article()
    {
        using var site = Site();
        var item = Render(site);
        Assert.Equal("https://news.example/press/2026/01/01/text/", item.GetProperty("uri").GetString());
        Assert.Equal("2026-01-01T00:00:00+02:00", item.GetProperty("contentCreated").GetString());
        Assert.Equal("text, Jo Lind", item.GetProperty("by").GetString());
        Assert.Equal("Press release", item.GetProperty("genres")[0].GetProperty("name").GetString());
        Assert.Equal("See the page and more.", item.GetProperty("bodies")[0].GetProperty("value").GetString());
        Assert.Equal(["pointOfView", "faq"], item.GetProperty("associations").EnumerateArray().Select(one => one.GetProperty("rel").GetString()!), StringComparer.Ordinal);
    }

    [Fact]
    public void Hostile_texts_arrive_as_texts()
    {
        using var site = Site(Hostile);
        var item = Render(site);
        AssertFilled(item);
        Assert.Equal(StaticPress.Text.ValidText.Of(Hostile), item.GetProperty("headlines")[0].GetProperty("value").GetString());
        var markup = item.GetProperty("associations")[1].GetProperty("bodies")[1].GetProperty("value").GetString()!;
        Assert.Empty(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(markup).QuerySelectorAll("script"));
    }

    private static void AssertFilled(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.NotEmpty(element.EnumerateObject());
                foreach (var property in element.EnumerateObject()) AssertFilled(property.Value);
                break;
            case JsonValueKind.Array:
                Assert.NotEqual(0, element.GetArrayLength());
                foreach (var item in element.EnumerateArray()) AssertFilled(item);
                break;
            default:
                Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
                if (element.ValueKind == JsonValueKind.String) Assert.NotEqual(0, element.GetString()!.Length);
                break;
        }
    }
}
