using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Laws;

/// <summary>Law 5: no text of an article, index or configuration becomes markup, script, template code, or breaks out of JSON-LD, XML or an attribute.</summary>
public sealed class TextIsDataTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script> {{ 7*7 }} ]]> \"quoted\" 'single' & &amp; <!-- --> \u2028 end";

    /// <summary>What every parser must give back: the line separator counts as white space in titles.</summary>
    private const string Marker = "<script>alert(1)</script> {{ 7*7 }} ]]> \"quoted\" 'single' & &amp; <!-- -->";

    private readonly TestPublication publication = new();

    public TextIsDataTests()
    {
        var yaml = JsonSerializer.Serialize(Hostile);
        publication
            .Write("staticpress.yml", $"title: {yaml}\ntagline: {yaml}\ndescription: {yaml}\nurl: https://test.example/sub/\nlanguage: en\ntime_zone: UTC\npublisher:\n  name: {yaml}\n  legal_name: {yaml}\n  address: {yaml}\nsections:\n  - slug: city\n    title: {yaml}\n    description: {yaml}\n")
            .Write("seeds/index.yml", $"- file: a.txt\n  slug: hostile\n  section: city\n  published: 2025-06-30\n  topics: [{yaml}]\n  authors: [{yaml}]\n- file: plain.txt\n  section: city\n  published: 2025-06-29\n")
            .Write("seeds/plain.txt", TestPublication.Seed("A plain neighbour"))
            .Write("pages/about.md", $"---\ntitle: {yaml}\ndescription: {yaml}\n---\n\n{Marker.Replace("<!-- -->", "", StringComparison.Ordinal)}\n")
            .Write("seeds/a.txt", $"""
                Headline {Hostile}

                Click to start listening
                Headline {Hostile}

                Synopsis

                Synopsis {Hostile}

                Key Takeaways

                  • Takeaway {Hostile}

                Seoul {Marker[..8]}, June 30 (NationPress) Body {Hostile}

                More body {Hostile}

                Point of View

                Opinion {Hostile}
                Publisher {Marker[..8]}
                30/06/2025

                Frequently Asked Questions

                Question {Hostile}?
                Answer {Hostile}
                """);
        var report = publication.Build();
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
    }

    [Fact]
    public void No_page_has_a_script_element_that_is_not_its_structured_data_or_a_file_of_the_theme()
    {
        foreach (var page in Pages())
        {
            Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
            Assert.All(page.QuerySelectorAll("script[src]"), script =>
            {
                Assert.StartsWith("/sub/assets/js/", script.GetAttribute("src"), StringComparison.Ordinal);
                Assert.Equal("", script.TextContent);
            });
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_template_code_in_a_text_is_run()
    {
        foreach (var file in Directory.EnumerateFiles(publication.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".json"))
        {
            Assert.DoesNotContain(" 49 ", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_text_of_the_article_stands_on_its_page_letter_by_letter()
    {
        var text = Page("2025/06/30/hostile/index.html").Body!.TextContent;
        Assert.All(["Headline ", "Synopsis ", "Takeaway ", "Body ", "More body ", "Opinion ", "Question ", "Answer "], field => Assert.Contains(field + Marker, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Structured_data_parses_and_gives_the_texts_back()
    {
        var article = Page("2025/06/30/hostile/index.html");
        using var graph = JsonDocument.Parse(article.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var texts = Strings(graph.RootElement).ToList();
        Assert.All(["Headline ", "Synopsis ", "Opinion ", "Question ", "Answer "], field => Assert.Contains(texts, text => text.Contains(field, StringComparison.Ordinal) && text.Contains("7*7", StringComparison.Ordinal)));
        foreach (var page in Pages())
        {
            foreach (var script in page.QuerySelectorAll("script:not([src])")) JsonDocument.Parse(script.TextContent).Dispose();
        }
    }

    [Fact]
    public void Feeds_and_site_maps_are_well_formed_and_give_the_texts_back()
    {
        foreach (var file in Directory.EnumerateFiles(publication.Output, "*.xml", SearchOption.AllDirectories))
        {
            var document = new XmlDocument { XmlResolver = null };
            document.Load(file);
        }
        Assert.Contains("{{ 7*7 }}", publication.Read("rss.xml"), StringComparison.Ordinal);
    }

    public void Dispose() => publication.Dispose();

    private IEnumerable<IDocument> Pages() => Directory.EnumerateFiles(publication.Output, "*.html", SearchOption.AllDirectories).Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file)));

    private IDocument Page(string path) => new HtmlParser().ParseDocument(publication.Read(path));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
