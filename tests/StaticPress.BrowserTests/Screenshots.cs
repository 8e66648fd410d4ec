using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>Takes pictures of pages; <c>docs/screenshots.sh</c> keeps them.</summary>
public sealed class Screenshots(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Bridge = "2026/11/18/old-swing-bridge-closed/";

    /// <summary>Where pictures of every kind of page go; without it they are not taken.</summary>
    private static readonly string? Gallery = Environment.GetEnvironmentVariable("SCREENSHOTS_ALL");

    public static TheoryData<string, string> Kinds => new()
    {
        { "front", "" }, { "article", Bridge }, { "article-questions", "2026/11/12/night-buses-will-be-free-from-january-and-the-bakers-are-the-reason/" },
        { "article-long-headline", "2026/04/16/halcyon-grey-who-pays/" }, { "article-hindi", "2026/07/07/ratnagarhi-stepwell/" }, { "article-arabic", "2025/07/22/eclipse-in-the-margin/" }, { "article-japanese", "2025/10/07/tide-gauge-three-minutes-late/" },
        { "section", "city/" }, { "topic", "topics/harbour/" }, { "topics", "topics/" }, { "author", "authors/maud-ekwere/" }, { "place", "places/vellhaven/" },
        { "archive", "archive/" }, { "year", "archive/2026/" }, { "month", "archive/2026/11/" }, { "questions", "questions/" }, { "standing", "about/" }, { "not-found", "404.html" },
    };

    [Theory]
    [InlineData("", "front.png", 1120, 690)]
    [InlineData(Bridge, "article.png", 1280, 860)]
    public async Task A_picture_for_the_README_is_small(string path, string name, int width, int height)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? site.Output;
        var page = await site.OpenAsync(path, width: width, height: height);
        await DrawAsync(page);
        var file = Path.Combine(folder, name);
        await page.ScreenshotAsync(new() { Path = file });
        Assert.True(new FileInfo(file).Length < 300_000, $"{name} is {new FileInfo(file).Length} bytes");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_page_has_its_pictures(string name, string path)
    {
        if (Gallery is null) Assert.Skip("SCREENSHOTS_ALL names no folder");
        foreach (var (device, width) in new[] { ("phone", 390), ("desktop", 1280) })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                var page = await site.OpenAsync(path, width, scheme);
                await DrawAsync(page);
                await page.ScreenshotAsync(new() { Path = Path.Combine(Gallery, $"{name}-{device}-{scheme.ToString().ToLowerInvariant()}.png"), FullPage = true });
                if (device == "desktop" && scheme == ColorScheme.Light) await page.PdfAsync(new() { Path = Path.Combine(Gallery, name + ".pdf"), PreferCSSPageSize = true, Format = "A4" });
                await page.Context.CloseAsync();
            }
        }
    }

    /// <summary>Waits for every image, also those far below; a wait for what never comes ends with the page's limit.</summary>
    private static async Task DrawAsync(IPage page)
    {
        await page.EvaluateAsync("for (const image of document.images) [image.loading, image.decoding] = ['eager', 'sync']");
        await page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete)");
    }
}
