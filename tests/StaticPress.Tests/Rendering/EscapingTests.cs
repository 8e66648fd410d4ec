using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Model;

namespace StaticPress.Tests.Rendering;

/// <summary>Product law 5: no text of an article or index becomes markup, script, template code, or breaks out of an attribute.</summary>
public sealed class EscapingTests
{
    private const string Evil = "\"'><img src=x onerror=alert(1)><script>alert(2)</script></title></textarea><!-- {{ site.title }} {% raw %} &amp; &#x3c;b>";

    [Fact]
    public void A_hostile_article_stays_text_on_every_page()
    {
        using var site = Hostile();
        foreach (var (path, text) in site.Render().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(text);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.GetAttribute("type") == "application/ld+json" || (script.TextContent.Length == 0 && script.GetAttribute("src")!.StartsWith("/press/assets/", StringComparison.Ordinal))));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain(page.All, element => element.LocalName is "textarea" or "iframe" or "object");
            Assert.DoesNotContain(page.Images, image => image.GetAttribute("src") == "x");
            Assert.DoesNotContain(page.Descendants<IComment>(), _ => true);
            Assert.True(page.QuerySelectorAll("main").Length == 1 && page.QuerySelectorAll("footer.foot").Length == 1, path);
        }
    }

    [Fact]
    public void A_hostile_text_is_shown_letter_by_letter()
    {
        using var site = Hostile();
        var page = new HtmlParser().ParseDocument(ArticlePage(site));
        Assert.Equal(Evil, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Evil + " | Harbour Press", page.Title);
        Assert.Equal(Evil, page.QuerySelector("p.summary")!.TextContent);
        Assert.Equal(Evil, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal([Evil], page.QuerySelectorAll(".takeaways li").Select(item => item.TextContent));
        Assert.Equal(Evil, page.QuerySelector(".qa h3")!.FirstChild!.TextContent.TrimEnd());
        Assert.Contains(Evil, page.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Evil, page.QuerySelector(".article-body")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("//evil.example/x")]
    [InlineData("\\\\evil.example\\x")]
    public void A_link_that_could_run_script_is_no_link(string address)
    {
        using var site = new RenderedSite();
        site.Add(Samples.Bare("Links") with
        {
            Body =
            [
                new ParagraphBlock(new RichText("press here now", [new TextSpan(TextSpanKind.Link, 6, 4, address)]), 1),
                new EmbedBlock(address, "A film", 2),
                new ImageBlock(address, "a", null, null, 3),
            ],
        }, "links");
        var body = new HtmlParser().ParseDocument(ArticlePage(site)).QuerySelector(".article-body")!;
        Assert.Empty(body.QuerySelectorAll("[href], [src]"));
        Assert.Equal("press here now", body.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Heading_ids_are_unique_and_their_links_arrive()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full() with { PointOfView = [new HeadingBlock(2, "What it costs", 1), new ParagraphBlock("Too much.", 2)] }, "full");
        var page = new HtmlParser().ParseDocument(ArticlePage(site));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a.anchor"), link => Assert.Contains(Uri.UnescapeDataString(link.GetAttribute("href")![1..]), ids));
        Assert.Equal(3, page.QuerySelectorAll(".article-body h2 a.anchor, .article-body h3 a.anchor, .view h3 a.anchor").Length);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full() with { Faq = [.. Enumerable.Range(1, 6).Select(i => new FaqEntry($"Q{i}?", [new HeadingBlock(2, "More", 1), new ParagraphBlock("Yes.", 2)], 1))] }, "full");
        var page = new HtmlParser().ParseDocument(ArticlePage(site));
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1 || level == 2, $"{heading.TextContent} is h{next} after h{level}");
            level = next;
        }
        Assert.Equal(6, page.QuerySelectorAll("details.qa").Length);
    }

    [Fact]
    public void Only_the_place_of_a_dateline_is_set_apart()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full(), "full");
        var lede = new HtmlParser().ParseDocument(ArticlePage(site)).QuerySelector(".article-body p")!;
        Assert.Equal("Vellmar", lede.QuerySelector(".place")!.TextContent);
        Assert.StartsWith("Vellmar, November 24 (Harbour Press) The council", lede.TextContent, StringComparison.Ordinal);
    }

    private static RenderedSite Hostile()
    {
        var site = new RenderedSite();
        var article = Samples.Full(Evil) with
        {
            Byline = [Evil],
            Synopsis = Evil,
            Takeaways = [Evil],
            Publisher = Evil,
            Dateline = new Dateline("\"><b>", null, null, 5),
            Body = [new ParagraphBlock("\"><b> " + Evil, 1), new HeadingBlock(2, Evil, 2), new QuoteBlock([Evil], Evil, 3), new TableBlock(Evil, 1, [[Evil], [Evil]], 4), new CodeBlock(Evil, Evil, 5), new EmbedBlock("https://example.org/\"onload=\"x", Evil, 6)],
            PointOfView = [new ParagraphBlock(Evil, 7)],
            Faq = [new FaqEntry(Evil, [new ParagraphBlock(Evil, 8)], 8)],
        };
        return site
            .Add(article, "evil", entry => entry with { Section = Evil, Topics = [Evil], Image = new ArticleImage("x\" onerror=\"alert(1)", Evil, Evil, Evil) })
            .Add(Samples.Bare("Neighbour", new DateOnly(2026, 1, 1)), "good", entry => entry with { Section = Evil });
    }

    private static string ArticlePage(RenderedSite site) =>
        site.Render().First(file => file.Value.Contains("<article class=\"story\">", StringComparison.Ordinal) && !file.Value.Contains("<h1>Neighbour", StringComparison.Ordinal)).Value;
}
