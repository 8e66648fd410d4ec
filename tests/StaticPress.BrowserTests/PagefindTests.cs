using Microsoft.Playwright;
using StaticPress.Pipeline;

namespace StaticPress.BrowserTests;

/// <summary>The search page over Pagefind's own index, where that program is installed.</summary>
public sealed class PagefindTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-pagefind-").FullName;

    [Fact]
    public async Task What_stands_in_a_body_is_found_and_marked()
    {
        if (SampleSite.Chromium.Length == 0) Assert.Skip("there is no Chromium on this machine");
        var cancellation = TestContext.Current.CancellationToken;
        var port = StaticServer.FreePort();
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(folder, "staticpress.yml"), "title: Test Paper\nurl: https://test.example\nlanguage: en\ntime_zone: Europe/Oslo\nsearch: pagefind\n", cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "seeds", "a.txt"), "A story of the harbour\n\nVellhaven, June 30 (TestWire) The council met a quibbleworth on Monday.\n\nTestWire\n30/06/2025\n", cancellation);
        var report = Build.Run(new BuildOptions { PublicationFolder = folder, BaseUrl = $"http://127.0.0.1:{port}/press/", Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) }, cancellation: cancellation);
        if (report.Diagnostics.Any(one => one.Code == "SP2010")) Assert.Skip("Pagefind is not installed");
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        using var server = new StaticServer(Path.Combine(folder, "output"), "/press/", port);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = SampleSite.Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(server.Url + "search/?q=quibbleworth");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-results mark')?.textContent === 'quibbleworth'");
        await page.Locator(".search-results h2 a").ClickAsync();
        Assert.EndsWith("/press/2025/06/30/a-story-of-the-harbour/", page.Url, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
