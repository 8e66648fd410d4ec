using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>The author's loop in a real browser: save a file, look at the page.</summary>
public sealed class PreviewTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const string Bridge = "2026/11/18/old-swing-bridge-closed/";
    private const string Foot = "templates/partials/foot.html";

    private static readonly string BridgeSeed = FindSeed("Bridge");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_saved_text_stands_in_the_open_page_and_the_reader_where_he_was(bool isReplaced)
    {
        var page = await site.OpenAsync(Bridge);
        await page.EvaluateAsync("window.scrollTo(0, 600)");
        var text = site.Read(BridgeSeed);
        Save(BridgeSeed, InBody(text, "A sentence that was not there before."), isReplaced);
        await page.GetByText("A sentence that was not there before.").WaitForAsync();
        Assert.Equal(600, await page.EvaluateAsync<double>("scrollY"));
        await StaysOpenAsync(page);
        Save(BridgeSeed, text, isReplaced);
        await page.GetByText("A sentence that was not there before.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await StaysOpenAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_scripts_and_readers_did_to_the_page_stays()
    {
        var page = await site.OpenAsync(Bridge);
        await page.EvaluateAsync("""
            () => { const own = document.createElement('p'); own.id = 'made'; own.textContent = 'made by a script'; document.querySelector('main p').before(own); document.querySelector('h1').dataset.touched = 'yes'; document.querySelector('main a').focus(); }
            """);
        var focus = await page.EvaluateAsync<string>("document.activeElement.outerHTML");
        var text = site.Read(BridgeSeed);
        site.Write(BridgeSeed, InBody(text, "Somebody wrote this while the page was open."));
        await page.GetByText("Somebody wrote this while the page was open.").WaitForAsync();
        Assert.Equal("made by a script", await page.Locator("#made").InnerTextAsync());
        Assert.Equal("yes", await page.Locator("h1").GetAttributeAsync("data-touched"));
        Assert.Equal(focus, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        site.Write(BridgeSeed, text);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_style_sheet_changes_without_a_reload()
    {
        var page = await site.OpenAsync(Bridge);
        site.Write("templates/assets/css/9-own.css", "h1 { letter-spacing: 7px !important }\n");
        await UntilAsync(page, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
        await UntilAsync(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1");
        site.Write("templates/assets/css/9-own.css", "h1 { letter-spacing: 3px !important }\n");
        await UntilAsync(page, "getComputedStyle(document.querySelector('h1')).letterSpacing === '3px'");
        await StaysOpenAsync(page);
        File.Delete(Path.Combine(site.Folder, "templates/assets/css/9-own.css"));
        await UntilAsync(page, "!['3px', '7px'].includes(getComputedStyle(document.querySelector('h1')).letterSpacing)");
        await StaysOpenAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_a_change_does_not_touch_asks_for_nothing()
    {
        var other = await site.OpenAsync("about/");
        var asked = new List<string>();
        // Chromium fetches the tab's icon when it likes.
        other.Request += (_, request) =>
        {
            if (!request.Url.Contains("/favicon.", StringComparison.Ordinal)) asked.Add(request.Url);
        };
        var page = await site.OpenAsync(Bridge);
        var text = site.Read(BridgeSeed);
        site.Write(BridgeSeed, InBody(text, "Only one page shows this."));
        await page.GetByText("Only one page shows this.").WaitForAsync();
        site.Write(BridgeSeed, text);
        await page.GetByText("Only one page shows this.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(asked);
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task An_article_appears_under_the_address_that_was_waited_at()
    {
        var page = await site.OpenAsync("2026/11/20/fresh-from-the-quay/");
        Assert.Contains("not found", await page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
        site.Write("seeds/900_fresh.txt", "Fresh from the quay\n\nVellhaven, November 20 (Courier) The catch was landed at six and sold by seven.\n\nNobody went home hungry.\n\n20/11/2026\n");
        await page.GetByText("sold by seven").First.WaitForAsync();
        File.Delete(Path.Combine(site.Folder, "seeds/900_fresh.txt"));
        await page.GetByText("sold by seven").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1100, 800, ColorScheme.Light, "template")]
    [InlineData(390, 780, ColorScheme.Dark, "template-phone")]
    public async Task A_mistake_in_a_template_is_shown_over_the_page_until_it_is_mended(int width, int height, ColorScheme scheme, string picture)
    {
        var page = await site.OpenAsync(Bridge, width, height, scheme);
        var headline = await page.Locator("h1").InnerTextAsync();
        var sound = File.ReadAllText(Path.Combine(SampleSite.Root(), Foot));
        site.Write(Foot, "<footer>\n  <p>{{ site.titel }}</p>\n</footer>\n");
        var panel = page.Locator("staticpress-preview");
        await panel.GetByText("templates/partials/foot.html:2:").WaitForAsync();
        Assert.Contains("error", await panel.GetByRole(AriaRole.Heading).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("{{ site.titel }}", await panel.Locator("pre").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());
        Assert.Equal("alert", await panel.Locator("section").GetAttributeAsync("role"));
        await PictureAsync(page, picture);
        Assert.DoesNotContain(await Axe.ViolationsOfAsync(page), one => one.Contains("staticpress-preview", StringComparison.Ordinal));
        site.Write(Foot, sound);
        await panel.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await StaysOpenAsync(page);
        File.Delete(Path.Combine(site.Folder, Foot));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mistake_in_the_configuration_is_shown_as_text_and_hidden_by_a_key()
    {
        var page = await site.OpenAsync("about/");
        var sound = site.Read("staticpress.yml");
        site.Write("staticpress.yml", sound.Replace("language: en", "language: <img src=x onerror=alert(1)>", StringComparison.Ordinal) + "sektions: []\n");
        var panel = page.Locator("staticpress-preview");
        await panel.GetByText("staticpress.yml:").First.WaitForAsync();
        Assert.Equal(0, await panel.Locator("img").CountAsync());
        Assert.Contains("<img src=x", await panel.Locator("section").InnerTextAsync(), StringComparison.Ordinal);
        await PictureAsync(page, "configuration");
        await panel.GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await panel.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        var later = await site.OpenAsync(Bridge);
        await later.Locator("staticpress-preview").WaitForAsync();
        site.Write("staticpress.yml", sound);
        await later.Locator("staticpress-preview").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await later.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_could_not_be_made_appears_when_the_mistake_is_mended()
    {
        site.Write("templates/pages/standing.html", "{{ if }}\n");
        var page = await OpenBrokenAsync();
        Assert.Contains("SP3001", await page.Locator("pre").First.InnerTextAsync(), StringComparison.Ordinal);
        await PictureAsync(page, "no-page");
        File.Delete(Path.Combine(site.Folder, "templates/pages/standing.html"));
        await page.Locator("main h1").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_strictest_security_policy_refuses_nothing_of_it()
    {
        var page = await site.OpenAsync(Bridge);
        Assert.NotEqual(0, await page.Locator("meta[http-equiv='Content-Security-Policy']").CountAsync());
        Assert.Empty(site.Refusals);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenBrokenAsync()
    {
        while (true)
        {
            var page = await site.OpenAsync("about/");
            if (await page.TitleAsync() == "This page cannot be shown yet") return page;
            await page.Context.CloseAsync();
        }
    }

    private void Save(string path, string content, bool isReplaced)
    {
        if (isReplaced) site.Replace(path, content);
        else site.Write(path, content);
    }

    private static async Task StaysOpenAsync(IPage page) => Assert.Equal(1, await page.EvaluateAsync<int>("window.mark || 0"));

    /// <summary>Playwright's own waiting evaluates texts as scripts, which the page's security policy forbids.</summary>
    private static async Task UntilAsync(IPage page, string condition) =>
        await page.EvaluateAsync($"new Promise(done => {{ const look = () => {{ if ({condition}) done(); else requestAnimationFrame(look); }}; look(); }})").WaitAsync(TimeSpan.FromSeconds(30));

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"preview-{name}.png") });
    }

    /// <summary>After the first full stop that ends a paragraph of the report.</summary>
    private static string InBody(string text, string sentence)
    {
        var at = text.IndexOf(".\n\n", text.IndexOf('(', StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..(at + 1)] + "\n\n" + sentence + text[(at + 1)..];
    }

    private static string FindSeed(string word) => "seeds/" + Path.GetFileName(Directory.GetFiles(Path.Combine(SampleSite.Root(), "seeds"), "*.txt")
        .Single(file => File.ReadLines(file).First().Contains(word, StringComparison.Ordinal) && File.ReadLines(file).First().Contains("Swing", StringComparison.OrdinalIgnoreCase)));
}
