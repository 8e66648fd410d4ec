using System.Text.Json;
using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>Every kind of page of the sample publication, in a real browser.</summary>
public sealed class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Bridge = "2026/11/18/old-swing-bridge-closed/";
    private const string LongHeadline = "2026/04/16/halcyon-grey-who-pays/";
    private const string Hindi = "2026/07/07/ratnagarhi-stepwell/";
    private const string Arabic = "2025/07/22/eclipse-in-the-margin/";

    public static TheoryData<string> Pages =>
    [
        "", Bridge, LongHeadline, Hindi, Arabic, "city/", "topics/harbour/", "topics/", "authors/maud-ekwere/", "authors/", "places/vellhaven/",
        "archive/", "archive/2026/", "archive/2026/11/", "about/", "404.html",
    ];

    /// <summary>One visit for all widths and colours: what changes between them is style sheets' work, without motion at once.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_whole(string path)
    {
        var page = await site.OpenAsync(path, motion: ReducedMotion.Reduce);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 320, 768, 1280 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.True(wide <= width, $"{wide} pixels wide at {width}");
                Assert.Empty(scheme == ColorScheme.Dark ? await Axe.ContrastViolationsOfAsync(page) : await Axe.ViolationsOfAsync(page));
            }
        }
        Assert.Empty(site.ComplaintsOf(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_readable_without_script(string path)
    {
        var page = await site.OpenAsync(path, 390, javaScript: false);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.True((await page.Locator("main").InnerTextAsync()).Length > 40);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_spaced_as_wide_as_readers_may_ask_still_fits()
    {
        var page = await site.OpenAsync(Bridge, 320, bypassPolicy: true);
        // WCAG 2.2, 1.4.12.
        await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }" });
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        var page = await site.OpenAsync(Bridge);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("Enter");
        // The address changes a moment after the key: reading it at once failed on a busy machine. Without a change this ends in an error.
        await page.WaitForURLAsync(address => address.EndsWith("#main", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        foreach (var path in new[] { "", Bridge, "city/" })
        {
            var page = await site.OpenAsync(path, 390);
            var shift = await page.EvaluateAsync<JsonElement>("""
                new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300) })
                """);
            Assert.Equal(0, shift.GetDouble());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_printed_article_has_its_text_and_its_address_and_no_navigation()
    {
        var page = await site.OpenAsync(Bridge);
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.True(await page.Locator(".imprint").IsVisibleAsync());
        Assert.True(await page.Locator(".view .genre").IsVisibleAsync());
        Assert.False(await page.Locator("nav.sections").IsVisibleAsync());
        Assert.False(await page.Locator("footer.foot").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_article_from_right_to_left_keeps_its_facts_on_the_right()
    {
        var page = await site.OpenAsync(Arabic);
        var facts = await page.Locator(".facts").BoundingBoxAsync();
        var body = await page.Locator(".article-body").BoundingBoxAsync();
        Assert.True(facts!.X > body!.X + body.Width);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_that_does_not_exist_gets_a_page_that_helps()
    {
        var page = await site.OpenAsync("nowhere/");
        Assert.True(await page.Locator("main .latest a").First.IsVisibleAsync());
        await page.Locator("main .latest a").First.ClickAsync();
        Assert.True(await page.Locator("article.story").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
