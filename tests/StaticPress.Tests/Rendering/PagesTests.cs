using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticPress.Tests.Rendering;

public sealed class PagesTests
{
    [Theory]
    [InlineData("index.html", "home")]
    [InlineData("2026/11/24/council-votes-to-open-the-docks/index.html", "")]
    [InlineData("politics/index.html", "")]
    [InlineData("politics/page/1/index.html", "")]
    [InlineData("topics/docks/index.html", "")]
    [InlineData("topics/index.html", "")]
    [InlineData("authors/ana-ruiz/index.html", "")]
    [InlineData("places/vellmar/index.html", "")]
    [InlineData("archive/index.html", "")]
    [InlineData("archive/2026/index.html", "")]
    [InlineData("archive/2026/10/index.html", "")]
    [InlineData("404.html", "")]
    public void Every_kind_of_page_has_its_frame(string path, string bodyClass)
    {
        using var site = Site();
        var page = Parse(site.Render()[path]);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(bodyClass, page.Body!.ClassName ?? "");
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#main"));
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
        Assert.Equal(path == "404.html" ? "noindex, follow" : "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        var labels = page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_link_of_any_page_points_at_nothing()
    {
        using var site = Site();
        var files = site.Render();
        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Parse(text);
            foreach (var link in page.QuerySelectorAll("a[href], link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Where(link => !link.EndsWith(".xml", StringComparison.Ordinal) && !link.EndsWith(".json", StringComparison.Ordinal)))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal)) continue;
                if (link.StartsWith('#'))
                {
                    Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(link[1..])));
                    continue;
                }
                Assert.StartsWith("/press/", link, StringComparison.Ordinal);
                var target = Uri.UnescapeDataString(link["/press/".Length..].Split('#')[0]);
                Assert.True(files.ContainsKey(target.Length == 0 || target.EndsWith('/') ? target + "index.html" : target), $"{path} → {link}");
            }
        }
    }

    [Fact]
    public void Titles_and_descriptions_are_one_of_a_kind()
    {
        using var site = Site();
        var pages = site.Render().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Parse(file.Value)).ToList();
        Assert.Equal(pages.Count, pages.Select(page => page.Title).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_masthead_carries_the_newest_articles_day_and_only_on_the_front()
    {
        using var site = Site();
        var files = site.Render();
        Assert.Equal("Tuesday, 24 November 2026", Parse(files["index.html"]).QuerySelector(".ear time")!.TextContent);
        Assert.Null(Parse(files["politics/index.html"]).QuerySelector(".ear time"));
    }

    [Fact]
    public void The_front_shows_no_article_twice()
    {
        using var site = Site();
        var links = Parse(site.Render()["index.html"]).QuerySelectorAll("main .teaser-title a, main .latest a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(links.Count, links.Distinct(StringComparer.Ordinal).Count());
        Assert.True(links.Count > 12);
    }

    [Fact]
    public void An_article_in_another_language_is_dressed_in_its_own()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Bare("مجلس الميناء", new DateOnly(2026, 11, 24)) with { Language = "ar", Byline = ["ليلى", "سامي"] }, "ar", entry => entry with { Section = "Harbour", Slug = "docks" })
            .Add(Samples.Bare("Newer", new DateOnly(2026, 11, 25)), "en", entry => entry with { Section = "Harbour" });
        var files = site.Render();
        var page = Parse(files["2026/11/24/docks/index.html"]);
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("بقلم ليلى وسامي", page.QuerySelector(".byline")!.TextContent);
        Assert.Equal("en-GB", page.QuerySelector(".masthead .nameplate")!.GetAttribute("lang"));
        var teaser = Parse(files["index.html"]).QuerySelector(".teaser[lang=ar]")!;
        Assert.Equal("rtl", teaser.GetAttribute("dir"));
        Assert.Equal("24 نوفمبر 2026", teaser.QuerySelector("time")!.TextContent);
    }

    [Fact]
    public void A_numbered_list_page_knows_nothing_of_newer_articles()
    {
        using var small = Site(9);
        using var large = Site(25);
        Assert.Equal(Main(small, "topics/bread/page/1/index.html"), Main(large, "topics/bread/page/1/index.html"));
        Assert.Equal("2, 1", string.Join(", ", Parse(large.Render()["topics/bread/page/2/index.html"]).QuerySelectorAll(".pages li").Select(item => item.TextContent)));

        static string Main(RenderedSite site, string path) => Parse(site.Render()[path]).QuerySelector("main")!.OuterHtml;
    }

    [Fact]
    public void A_months_calendar_leads_to_its_days()
    {
        using var site = Site();
        var page = Parse(site.Render()["archive/2026/10/index.html"]);
        var days = page.QuerySelectorAll(".day").Select(day => "#" + day.QuerySelector("h2")!.Id).Order(StringComparer.Ordinal);
        Assert.Equal(days, page.QuerySelectorAll(".calendar a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal("Monday", page.QuerySelector(".calendar abbr")!.GetAttribute("title"));
        Assert.Equal("1", page.QuerySelectorAll(".calendar tbody tr:first-child td")[3].TextContent);
    }

    private static RenderedSite Site(int count = 25)
    {
        var site = new RenderedSite();
        site.Add(Samples.Full(), "full", entry => entry with { Section = "Harbour", Topics = ["Docks"] });
        for (var i = 1; i <= count; i++) site.Add(Samples.Bare($"Short {i}", new DateOnly(2026, 10, i)), $"bare-{i}", entry => entry with { Section = "Politics", Topics = ["Docks", "Bread"] });
        return site;
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
