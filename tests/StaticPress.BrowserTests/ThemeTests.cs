using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>What the theme promises beyond its pages being whole: no script but its own, sharing, restyling, printing, other people's settings.</summary>
public sealed partial class ThemeTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Bridge = "2026/11/18/old-swing-bridge-closed/";

    [Fact]
    public async Task A_script_that_is_written_into_a_page_is_not_run()
    {
        var page = await site.OpenAsync(Bridge);
        await page.EvaluateAsync("const script = document.createElement('script'); script.textContent = 'window.hacked = true'; document.body.append(script)");
        Assert.False(await page.EvaluateAsync<bool>("Boolean(window.hacked)"));
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.hacked = true\">')");
        await page.WaitForTimeoutAsync(100);
        Assert.False(await page.EvaluateAsync<bool>("Boolean(window.hacked)"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reader_copies_the_articles_own_address()
    {
        var page = await site.OpenAsync(Bridge);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = page.Locator(".share button");
        Assert.Equal("Copy link", await button.InnerTextAsync());
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".share [role=status]")).ToHaveTextAsync("Link copied");
        Assert.Equal(await page.Locator("link[rel=canonical]").GetAttributeAsync("href"), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(site.ComplaintsOf(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_there_is_no_dead_button()
    {
        var page = await site.OpenAsync(Bridge, 390, javaScript: false);
        Assert.False(await page.Locator(".share button").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>The example of docs/templates.md, word for word.</summary>
    [Theory]
    [InlineData(ColorScheme.Light, "rgb(255, 255, 255)")]
    [InlineData(ColorScheme.Dark, "rgb(16, 21, 15)")]
    public async Task Ten_lines_make_another_newspaper(ColorScheme scheme, string paper)
    {
        var example = Example().Match(await File.ReadAllTextAsync(Path.Combine(SampleSite.Root(), "docs", "templates.md"), TestContext.Current.CancellationToken));
        Assert.InRange(example.Value.Split('\n').Length, 2, 12);
        var page = await site.OpenAsync("", 1280, scheme, bypassPolicy: true);
        await page.AddStyleTagAsync(new() { Content = example.Groups["css"].Value });
        Assert.Equal(paper, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.StartsWith("\"Gill Sans\"", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.plate .nameplate')).fontFamily"), StringComparison.Ordinal);
        Assert.Empty(await Axe.ContrastViolationsOfAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Colours_that_a_reader_forces_leave_every_border_that_tells_something()
    {
        var page = await site.OpenAsync(Bridge);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var part in new[] { ".takeaways", ".view .genre" })
        {
            Assert.NotEqual("0px", await page.Locator(part).First.EvaluateAsync<string>("element => getComputedStyle(element).borderTopWidth"));
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_article_prints_on_a_few_sheets_with_its_answers_open()
    {
        var page = await site.OpenAsync("2026/11/12/night-buses-will-be-free-from-january-and-the-bakers-are-the-reason/");
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.True(await page.Locator(".qa").Last.Locator("div").IsVisibleAsync());
        Assert.False(await page.Locator(".share").IsVisibleAsync());
        Assert.False(await page.Locator(".related").IsVisibleAsync());
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" });
        Assert.InRange(SheetPattern().Count(System.Text.Encoding.Latin1.GetString(pdf)), 1, 4);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_manifest_names_what_is_there()
    {
        var page = await site.OpenAsync("");
        var address = await page.EvaluateAsync<string>("document.querySelector('link[rel=manifest]').href");
        var answer = await page.APIRequest.GetAsync(address);
        var manifest = (await answer.JsonAsync())!.Value;
        Assert.Equal(SampleSite.BasePath, manifest.GetProperty("start_url").GetString());
        Assert.NotEmpty(manifest.GetProperty("icons").EnumerateArray());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            Assert.True((await page.APIRequest.GetAsync(new Uri(new Uri(address), icon.GetProperty("src").GetString()).ToString())).Ok);
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_an_article_page_loads_of_the_themes_is_small()
    {
        var page = await site.OpenAsync(Bridge);
        Assert.InRange(await CompressedAsync(page, "link[rel=stylesheet]", "href"), 1, 15 * 1024);
        Assert.InRange(await CompressedAsync(page, "script[src]", "src"), 1, 10 * 1024);
        await page.Context.CloseAsync();
    }

    private static async Task<long> CompressedAsync(IPage page, string selector, string attribute)
    {
        var sum = 0L;
        foreach (var address in await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('{selector}')].map(element => element.{attribute})"))
        {
            using var compressed = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(await (await page.APIRequest.GetAsync(address)).BodyAsync());
            sum += compressed.Length;
        }
        return sum;
    }

    [GeneratedRegex("```css\n(?<css>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex("/Type */Page\\b")]
    private static partial Regex SheetPattern();
}
