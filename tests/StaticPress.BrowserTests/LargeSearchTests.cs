using Microsoft.Playwright;
using StaticPress.Benchmarks;
using StaticPress.Pipeline;

namespace StaticPress.BrowserTests;

/// <summary>Search over ten thousand generated articles: how much is fetched, and whether the oldest are found.</summary>
public sealed class LargeSearchTests : IAsyncLifetime
{
    private const int Count = 10_000;
    private const int Budget = 300 * 1024;

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-large-").FullName;
    private readonly List<(string Url, int Bytes)> fetched = [];
    private IPlaywright? playwright;
    private IBrowser? browser;
    private StaticServer? server;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(SampleSite.Chromium)) return;
        var port = StaticServer.FreePort();
        PublicationGenerator.Write(folder, Count);
        await File.AppendAllTextAsync(Path.Combine(folder, "staticpress.yml"), "page_size: 1000\nquestion_pages: false\ntwins:\n  markdown: false\n  json: false\nfeeds:\n  lists: []\n");
        await RareWord();
        var report = Build.Run(new BuildOptions { PublicationFolder = folder, BaseUrl = $"http://127.0.0.1:{port}/large/", Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) });
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        server = new StaticServer(Path.Combine(folder, "output"), "/large/", port);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = SampleSite.Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_first_load_is_small_and_the_oldest_article_is_found()
    {
        if (browser is null) Assert.Skip("there is no Chromium on this machine");
        var page = await browser.NewPageAsync();
        page.Response += async (_, response) =>
        {
            var body = await response.BodyAsync();
            lock (fetched) fetched.Add((response.Url, body.Length));
        };
        await page.GotoAsync(server!.Url + "search/");
        await page.FocusAsync("#q");
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(one => /[0-9]-[0-9]+\\.json$/.test(one.name)).length >= 2");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var first = Sum();
        TestContext.Current.TestOutputHelper?.WriteLine($"first load {first} bytes: {string.Join(", ", fetched)}");
        Assert.InRange(first, 100_000, Budget);

        // In the one oldest article of all, at its beginning, misspelt, and with another word.
        foreach (var query in new[] { "quibbleworth", "quibblew", "quibbelworth", "lighthouse quibbleworth" })
        {
            await page.FillAsync("#q", query);
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForFunctionAsync("() => document.querySelector('.search-results mark')?.textContent === 'Quibbleworth' || document.querySelectorAll('.search-results mark')[1]?.textContent === 'Quibbleworth'");
            Assert.Equal(1, await page.Locator(".search-results li").CountAsync());
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"after four searches {Sum()} bytes in {fetched.Count} files");

        await page.FillAsync("#q", "harbour");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-results li').length === 20 && document.querySelector('.search-status').textContent.endsWith('+')");
        await page.ClickAsync(".search-more");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-results li').length === 40");
        await page.CloseAsync();
    }

    private int Sum()
    {
        lock (fetched) return fetched.Sum(one => one.Bytes);
    }

    private async Task RareWord()
    {
        var file = Path.Combine(folder, "seeds", "oldest.txt");
        await File.WriteAllTextAsync(file, "A Lighthouse Keeper Named Quibbleworth\n\nVellhaven, January 2 (Courier Press) The lamp was lit for the first time.\n\nCourier Press\n02/01/2020\n");
        await File.AppendAllTextAsync(Path.Combine(folder, "seeds", "index.jsonl"), "{\"file\":\"oldest.txt\",\"section\":\"science\",\"published\":\"2020-01-02\"}\n");
    }
}
