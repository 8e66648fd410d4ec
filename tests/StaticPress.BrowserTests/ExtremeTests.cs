
namespace StaticPress.BrowserTests;

/// <summary>Long words, a headline of 300 letters, sixty questions, and an article that has next to nothing.</summary>
public sealed class ExtremeTests(ExtremeSite site) : IClassFixture<ExtremeSite>
{
    public static MatrixTheoryData<string, int> Views => new([ExtremeSite.German, ExtremeSite.Bare, "city/"], [320, 768, 1280]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_is_wider_than_the_page(string path, int width)
    {
        var page = await site.OpenAsync(path, width);
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{wide} pixels wide");
        Assert.Empty(await Axe.ViolationsOfAsync(page));
        Assert.Empty(site.ComplaintsOf(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sixty_questions_are_closed_until_they_are_asked()
    {
        var page = await site.OpenAsync(ExtremeSite.German, 390);
        Assert.Equal(60, await page.Locator("details.qa").CountAsync());
        Assert.Equal(0, await page.Locator("details.qa[open]").CountAsync());
        await page.Locator("details.qa summary").Nth(59).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("details.qa").Nth(59).Locator("div").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_of_an_answer_opens_it()
    {
        var page = await site.OpenAsync(ExtremeSite.German + "#faq-7", 390);
        Assert.True(await page.Locator("#faq-7 div").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
