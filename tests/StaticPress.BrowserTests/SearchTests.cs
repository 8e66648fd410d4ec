using System.Text.Json;
using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>The search page of the sample publication: what it finds, in which languages, and how it is used.</summary>
public sealed class SearchTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("swing bridge", "Swing Bridge Shut")]
    [InlineData("brid", "Swing Bridge Shut")]
    [InlineData("bridje pier", "Swing Bridge Shut")]
    [InlineData("SWÍNG", "Swing Bridge Shut")]
    [InlineData("बावड़ी", "सूखी बावड़ी")]
    [InlineData("नक्शा", "सूखी बावड़ी")]
    [InlineData("السفن", "آخر صانعي السفن")]
    [InlineData("験潮器", "止まった験潮器")]
    [InlineData("時計", "止まった験潮器")]
    public async Task A_word_its_beginning_and_a_misspelling_find_the_article(string query, string headline)
    {
        var page = await site.OpenAsync("search/?q=" + Uri.EscapeDataString(query));
        await ResultsAsync(page);
        Assert.Contains(await page.Locator(".search-results h2").AllInnerTextsAsync(), text => text.Contains(headline, StringComparison.Ordinal));
        Assert.True(await page.Locator(".search-results mark").CountAsync() > 0);
        await CloseAsync(page);
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("ar")]
    [InlineData("es")]
    [InlineData("ja")]
    public async Task Words_of_every_language_of_the_publication_find_its_articles(string language)
    {
        var page = await site.OpenAsync("search/");
        // The longest word of each headline must lead back to its article.
        var articles = await page.EvaluateAsync<JsonElement>("""
            async language => {
              const folder = document.querySelector('[data-search]').dataset.index
              const layout = await (await fetch(folder + 'layout.json')).json()
              const found = []
              for (const [name, count] of layout.groups) for (let n = 0; n < Math.ceil(count / layout.inShard); n++)
                for (const one of (await (await fetch(`${folder}${name}-${n}.json`)).json()).articles)
                  if (one[1].startsWith(language)) found.push({ headline: one[5], word: one[5].match(/[\p{L}\p{M}]+/gu).sort((a, b) => b.length - a.length)[0] })
              return found
            }
            """, language);
        Assert.NotEmpty(articles.EnumerateArray());
        foreach (var article in articles.EnumerateArray())
        {
            await page.FillAsync("#q", article.GetProperty("word").GetString()!);
            await page.Keyboard.PressAsync("Enter");
            await ResultsAsync(page);
            Assert.Contains(article.GetProperty("headline").GetString(), (await page.Locator(".search-results h2").AllInnerTextsAsync()).Select(text => text.Trim()));
        }
        await CloseAsync(page);
    }

    [Fact]
    public async Task Nothing_is_fetched_before_the_reader_opens_search()
    {
        var page = await site.OpenAsync("");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ClickAsync(".search-item a");
        await page.WaitForURLAsync("**/search/");
        Assert.DoesNotContain(asked, url => url.Contains("minisearch", StringComparison.Ordinal) || url.EndsWith(".json", StringComparison.Ordinal));
        await page.FocusAsync("#q");
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(entry => entry.name.includes('minisearch'))");
        await CloseAsync(page);
    }

    [Fact]
    public async Task An_address_keeps_what_was_looked_for_and_back_leads_to_it()
    {
        var page = await site.OpenAsync("search/");
        await page.FillAsync("#q", "bridge");
        await page.Keyboard.PressAsync("Enter");
        await ResultsAsync(page);
        Assert.EndsWith("/press/search/?q=bridge", page.Url, StringComparison.Ordinal);
        await page.FillAsync("#q", "theatre");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-results mark')?.textContent.toLowerCase().startsWith('theatre')");
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#q').value !== 'theatre' || document.querySelector('.search-results mark')?.textContent.toLowerCase().startsWith('bridge')");
        await page.Locator(".search-results h2 a").First.ClickAsync();
        Assert.True(await page.Locator("article.story").IsVisibleAsync());
        await CloseAsync(page);
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var page = await site.OpenAsync("search/");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("harbour");
        await ResultsAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await page.EvaluateAsync<int>("[...document.querySelectorAll('.search-results h2 a')].indexOf(document.activeElement)"));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.InputValueAsync("#q"));
        Assert.Equal(0, await page.Locator(".search-results li").CountAsync());
        await CloseAsync(page);
    }

    [Fact]
    public async Task What_is_not_there_leads_to_the_lists()
    {
        var page = await site.OpenAsync("search/?q=" + Uri.EscapeDataString("<b>zyxwvut</b>"));
        await page.WaitForFunctionAsync("() => !document.querySelector('.search-lost').hidden");
        Assert.Equal("Nothing found for “<b>zyxwvut</b>”", await page.Locator(".search-status").InnerTextAsync());
        Assert.True(await page.Locator(".search-lost a[href$='/archive/']").IsVisibleAsync());
        await CloseAsync(page);
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_points_to_the_archive()
    {
        var page = await site.OpenAsync("search/", javaScript: false);
        Assert.False(await page.Locator("#q").IsVisibleAsync());
        Assert.True(await page.Locator("noscript a[href$='/archive/']").IsVisibleAsync());
        Assert.True(await page.Locator("noscript a[href$='/questions/']").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Once_open_it_searches_without_a_connection()
    {
        var page = await site.OpenAsync("search/?q=bridge");
        await ResultsAsync(page);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("#q", "theatre");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-results mark')?.textContent.toLowerCase().startsWith('theatre')");
        // Chromium fetches the tab's icon when it likes, perhaps only now.
        Assert.All(site.ComplaintsOf(page), complaint => Assert.Contains("/favicon.", complaint, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Results_are_accessible_and_fit(int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync("search/?q=harbour", width, scheme);
        await ResultsAsync(page);
        Assert.Empty(await Axe.ViolationsOfAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await Pictures.KeepAsync(page, $"search-{width}-{scheme}.png");
        await CloseAsync(page);
    }

    private static async Task ResultsAsync(IPage page) => await page.WaitForFunctionAsync("() => document.querySelector('.search-results li') && /\\d/.test(document.querySelector('.search-status').textContent)");

    private async Task CloseAsync(IPage page)
    {
        Assert.Empty(site.ComplaintsOf(page));
        await page.Context.CloseAsync();
    }
}
