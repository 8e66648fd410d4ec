using Microsoft.Playwright;
using StaticPress.Benchmarks;

namespace StaticPress.BrowserTests;

/// <summary>Search over ten thousand generated articles: how much is fetched, and whether the oldest are found.</summary>
public sealed class LargeSearchTests : BuiltSite
{
    private const int Count = 10_000;
    private const int Budget = 300 * 1024;

    [Fact]
    public async Task The_first_load_is_small_and_the_oldest_article_is_found()
    {
        var page = await OpenAsync("search/");
        await page.FocusAsync("#q");
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(one => /[0-9]-[0-9]+\\.json$/.test(one.name)).length >= 2");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var first = await SumAsync(page);
        TestContext.Current.TestOutputHelper?.WriteLine($"first load {first} bytes");
        Assert.InRange(first, 100_000, Budget);

        // In the one oldest article of all, at its beginning, misspelt, and with another word.
        foreach (var query in new[] { "quibbleworth", "quibblew", "quibbelworth", "lighthouse quibbleworth" })
        {
            await page.FillAsync("#q", query);
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForFunctionAsync("() => document.querySelector('.search-results mark')?.textContent === 'Quibbleworth' || document.querySelectorAll('.search-results mark')[1]?.textContent === 'Quibbleworth'");
            Assert.Equal(1, await page.Locator(".search-results li").CountAsync());
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"after four searches {await SumAsync(page)} bytes");

        await page.FillAsync("#q", "harbour");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-results li').length === 20 && document.querySelector('.search-status').textContent.endsWith('+')");
        await page.ClickAsync(".search-more");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-results li').length === 40");
        await page.Context.CloseAsync();
    }

    protected override void Write(string publication)
    {
        PublicationGenerator.Write(publication, Count);
        File.AppendAllText(Path.Combine(publication, "staticpress.yml"), "page_size: 1000\nquestion_pages: false\ntwins:\n  markdown: false\n  json: false\nfeeds:\n  lists: []\n");
        File.WriteAllText(Path.Combine(publication, "seeds", "oldest.txt"), "A Lighthouse Keeper Named Quibbleworth\n\nVellhaven, January 2 (Courier Press) The lamp was lit for the first time.\n\nCourier Press\n02/01/2020\n");
        File.AppendAllText(Path.Combine(publication, "seeds", "index.jsonl"), "{\"file\":\"oldest.txt\",\"section\":\"science\",\"published\":\"2020-01-02\"}\n");
    }

    /// <summary>How many bytes the page and all that it fetched have, unpacked.</summary>
    private static Task<int> SumAsync(IPage page) =>
        page.EvaluateAsync<int>("performance.getEntries().reduce((sum, one) => sum + (one.decodedBodySize ?? 0), 0)");
}
