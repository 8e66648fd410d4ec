using System.Text.Json;
using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>Listening to an article, with a speech engine that does what the test says.</summary>
public sealed class PlayerTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Bridge = "2026/11/18/old-swing-bridge-closed/";
    private const string Hindi = "2026/07/07/ratnagarhi-stepwell/";
    private const string Arabic = "2026/05/12/آخر-صانعي-السفن-في-مرسى-الزعفران-يبدأ-سفينة-لن-يُكملها-وحده/";

    private const int Limit = 160;

    [Fact]
    public async Task An_article_is_read_from_its_headline_to_its_opinion_in_order()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        var read = new List<string>();
        var marked = new List<string>();
        for (var i = 0; i < 200 && await IsPlayingAsync(page); i++)
        {
            marked.Add(await page.EvaluateAsync<string>("document.querySelector('.is-read').closest('.takeaways, .article-body, .view, .summary, header').className.replace(' is-read', '')"));
            await page.EvaluateAsync("engine.end()");
        }
        foreach (var said in await SaidAsync(page)) read.Add(said.GetProperty("text").GetString()!);
        var whole = string.Join(' ', read);
        Assert.StartsWith(await page.Locator("h1").InnerTextAsync(), whole, StringComparison.Ordinal);
        Assert.Equal(["story-head", "summary", "takeaways", "article-body", "view text"], marked.Distinct(StringComparer.Ordinal));
        var opinion = whole.IndexOf("Opinion Point of view", StringComparison.Ordinal);
        Assert.True(opinion > whole.IndexOf(await page.Locator(".takeaways li").Last.InnerTextAsync(), StringComparison.Ordinal), "opinion is announced before it is read, and behind the report");
        Assert.DoesNotContain(await page.Locator(".faq .qa").First.Locator("summary, h3").InnerTextAsync(), whole, StringComparison.Ordinal);
        Assert.All(read, piece => Assert.InRange(piece.Length, 1, Limit));
        Assert.Equal("End of the article", await StatusAsync(page));
        Assert.False(await page.Locator(".player").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".is-read, [aria-current=true].is-read").CountAsync());
        await CloseAsync(page);
    }

    [Fact]
    public async Task Pausing_stops_the_voice_and_resuming_goes_on_from_the_last_word()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        var text = (await SaidAsync(page))[^1].GetProperty("text").GetString()!;
        var second = text.IndexOf(' ', StringComparison.Ordinal) + 1;
        await page.EvaluateAsync($"engine.word({second})");
        await page.ClickAsync("[data-do=toggle]");
        Assert.Equal("Play", await ToggleAsync(page));
        Assert.Null(await page.EvaluateAsync<JsonElement?>("engine.current"));
        Assert.StartsWith("Paused. Paragraph 1 of", await StatusAsync(page), StringComparison.Ordinal);
        await page.ClickAsync("[data-do=toggle]");
        Assert.Equal("Pause", await ToggleAsync(page));
        Assert.Equal(text[second..], (await SaidAsync(page))[^1].GetProperty("text").GetString());
        Assert.Equal(0, await page.EvaluateAsync<int>("engine.pauses"));
        await CloseAsync(page);
    }

    [Fact]
    public async Task Stopping_closes_the_player_and_listening_again_goes_on_where_it_was()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        await page.EvaluateAsync("engine.endParagraph()");
        await page.EvaluateAsync("engine.endParagraph()");
        var place = await page.Locator(".player-place").InnerTextAsync();
        await page.ClickAsync("[data-do=stop]");
        Assert.False(await page.Locator(".player").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".is-read").CountAsync());
        Assert.Equal("Stopped", await StatusAsync(page));
        await page.ClickAsync(".listen-open");
        Assert.Equal(place, await page.Locator(".player-place").InnerTextAsync());
        Assert.StartsWith("Paragraph 3 of", place, StringComparison.Ordinal);
        await CloseAsync(page);
    }

    [Fact]
    public async Task Skipping_goes_by_paragraph_and_back_from_the_middle_to_its_beginning()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        await page.ClickAsync("[data-do=forward]");
        await Wait(page, "engine.current?.text && document.querySelector('.is-read')?.className.includes('summary')");
        var first = await page.EvaluateAsync<string>("engine.current.text");
        await page.EvaluateAsync("engine.word(4)");
        await page.ClickAsync("[data-do=back]");
        await Wait(page, "engine.current");
        Assert.Equal(first, await page.EvaluateAsync<string>("engine.current.text"));
        await page.ClickAsync("[data-do=back]");
        await Wait(page, "document.querySelector('h1').classList.contains('is-read')");
        await page.ClickAsync("[data-do=back]");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('h1').classList.contains('is-read')"));
        Assert.Equal("true", await page.Locator("h1").GetAttributeAsync("aria-current"));
        await CloseAsync(page);
    }

    [Fact]
    public async Task Speed_and_voice_change_while_it_reads()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        Assert.Equal("Ada", (await SaidAsync(page))[^1].GetProperty("voice").GetString());
        await page.SelectOptionAsync("[data-set=speed]", "1.5");
        await Wait(page, "engine.said.at(-1).rate === 1.5");
        Assert.Equal(["Ada", "Far Ben"], await page.Locator("[data-set=voice] option").AllInnerTextsAsync());
        await page.SelectOptionAsync("[data-set=voice]", "ben");
        await Wait(page, "engine.said.at(-1).voice === 'Far Ben' && engine.said.at(-1).lang === 'en_US'");
        await CloseAsync(page);
    }

    [Fact]
    public async Task Without_speech_or_a_voice_of_the_language_there_is_no_button()
    {
        foreach (var script in new[] { ScriptedSpeech.Absent, ScriptedSpeech.With(), ScriptedSpeech.With(ScriptedSpeech.Hindi) })
        {
            var page = await site.OpenAsync(Bridge, script: script);
            Assert.False(await page.Locator(".listen-open").IsVisibleAsync());
            Assert.False(await page.Locator(".player").IsVisibleAsync());
            await CloseAsync(page);
        }
        var plain = await site.OpenAsync(Bridge, javaScript: false);
        Assert.False(await plain.Locator(".listen-open").IsVisibleAsync());
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task Voices_that_turn_up_late_make_the_button_appear_and_move_nothing()
    {
        var page = await site.OpenAsync(Bridge, 390, script: ScriptedSpeech.With());
        var top = await page.EvaluateAsync<double>("document.querySelector('.article-body').getBoundingClientRect().top");
        await page.EvaluateAsync($"engine.tellVoices([{ScriptedSpeech.English}])");
        Assert.True(await page.Locator(".listen-open").IsVisibleAsync());
        Assert.Equal(top, await page.EvaluateAsync<double>("document.querySelector('.article-body').getBoundingClientRect().top"));
        await CloseAsync(page);
    }

    [Theory]
    [InlineData(Hindi, ScriptedSpeech.Hindi, "Kiran", "।")]
    [InlineData(Arabic, ScriptedSpeech.Arabic, "Leila", ".")]
    public async Task A_voice_of_the_article_s_language_reads_it_by_sentences(string path, string voice, string name, string end)
    {
        var page = await site.OpenAsync(path, script: ScriptedSpeech.With(ScriptedSpeech.English, voice));
        await page.ClickAsync(".listen-open");
        for (var i = 0; i < 12 && await IsPlayingAsync(page); i++) await page.EvaluateAsync("engine.end()");
        var said = await SaidAsync(page);
        Assert.All(said, one => Assert.Equal(name, one.GetProperty("voice").GetString()));
        Assert.All(said, one => Assert.InRange(one.GetProperty("text").GetString()!.Length, 1, Limit));
        Assert.Contains(said, one => one.GetProperty("text").GetString()!.EndsWith(end, StringComparison.Ordinal));
        await CloseAsync(page);
    }

    [Theory]
    [InlineData("en", "One sentence of some length that a reader can say in one breath and more, with a clause.", 4)]
    [InlineData("hi", "यह पुल सोमवार को बंद हुआ और परिषद ने कहा कि काम अगले साल की बसंत ऋतु तक चलेगा।", 4)]
    [InlineData("ar", "أعلن المجلس يوم الاثنين أن الجسر القديم سيبقى مغلقًا حتى الربيع المقبل لأسباب تتعلق بالسلامة العامة.", 4)]
    [InlineData("ja", "橋は月曜日に閉鎖され、市議会は工事が春まで続くと発表した。", 6)]
    [InlineData("zh", "大桥星期一关闭，市议会宣布工程将持续到明年春天。", 6)]
    public async Task Long_texts_are_cut_at_sentences_and_nothing_is_lost(string language, string sentence, int count)
    {
        var page = await OpenAsync();
        var text = string.Concat(Enumerable.Repeat(sentence + (language is "ja" or "zh" ? "" : " "), count)) + new string('x', 400);
        var module = await page.EvaluateAsync<string>("document.querySelector('script[src*=player]').src");
        var pieces = await page.EvaluateAsync<string[]>($"async ([module, text, language]) => (await import(module)).piecesOf(text, language)", new[] { module, text, language });
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(pieces).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, Limit));
        Assert.Contains(pieces, piece => piece.EndsWith(sentence[^1]));
        Assert.True(pieces.Length >= 3);
        await CloseAsync(page);
    }

    [Fact]
    public async Task An_engine_that_fails_once_is_asked_again_and_then_the_reader_is_told()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        var said = (await SaidAsync(page)).Count;
        await page.EvaluateAsync("engine.fail('synthesis-failed')");
        await Wait(page, $"engine.said.length === {said + 1}");
        await page.EvaluateAsync("engine.fail('synthesis-failed')");
        await Wait(page, "document.querySelector('.player').classList.contains('failed')");
        Assert.StartsWith("The voice failed", await page.Locator(".player-status").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Play", await ToggleAsync(page));
        await page.ClickAsync("[data-do=toggle]");
        Assert.True(await IsPlayingAsync(page));
        Assert.Equal("", await StatusAsync(page));
        await CloseAsync(page);
    }

    [Fact]
    public async Task An_engine_that_falls_silent_is_asked_again()
    {
        var page = await OpenAsync();
        await page.Clock.InstallAsync();
        await page.EvaluateAsync("engine.deaf = true");
        await page.ClickAsync(".listen-open");
        await page.Clock.FastForwardAsync(60_000);
        await page.Clock.FastForwardAsync(100);
        Assert.Equal(2, await page.EvaluateAsync<int>("engine.said.length"));
        Assert.Equal(1, await page.EvaluateAsync<int>("new Set(engine.said.map(one => one.text)).size"));
        await CloseAsync(page);
    }

    [Fact]
    public async Task Another_page_that_takes_the_voice_pauses_this_one_and_leaving_stops_it()
    {
        var page = await OpenAsync();
        await page.ClickAsync(".listen-open");
        await page.EvaluateAsync("engine.fail('interrupted')");
        Assert.Equal("Play", await ToggleAsync(page));
        await page.ClickAsync("[data-do=toggle]");
        var cancels = await page.EvaluateAsync<int>("engine.cancels");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide'))");
        Assert.Equal(cancels + 1, await page.EvaluateAsync<int>("engine.cancels"));
        Assert.False(await IsPlayingAsync(page));
        await CloseAsync(page);
    }

    [Fact]
    public async Task The_paragraph_being_read_comes_into_view_unless_less_motion_is_asked()
    {
        foreach (var motion in new[] { ReducedMotion.NoPreference, ReducedMotion.Reduce })
        {
            var page = await site.OpenAsync(Bridge, 390, script: ScriptedSpeech.With(ScriptedSpeech.English), motion: motion);
            await page.ClickAsync(".listen-open");
            for (var i = 0; i < 12; i++) await page.EvaluateAsync("engine.endParagraph()");
            if (motion == ReducedMotion.NoPreference) await Wait(page, "(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('.is-read').getBoundingClientRect())");
            else Assert.InRange(await page.EvaluateAsync<double>("scrollY"), 0, 400);
            await CloseAsync(page);
        }
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var page = await OpenAsync();
        await page.FocusAsync(".listen-open");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("toggle", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Space");
        Assert.False(await IsPlayingAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("back", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("Paragraph 2 of", await StatusAsync(page), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("speed", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("voice", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("stop", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("open", await FocusedAsync(page));
        Assert.False(await page.Locator(".player").IsVisibleAsync());
        await CloseAsync(page);
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_open_player_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(Bridge, width, scheme, script: ScriptedSpeech.With(ScriptedSpeech.English));
        await page.ClickAsync(".listen-open");
        Assert.Empty(await Axe.ViolationsOfAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        for (var i = 0; i < 7; i++) await page.EvaluateAsync("engine.endParagraph()");
        await Pictures.KeepAsync(page, $"player-{width}-{scheme}.png");
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.player button, .listen-open')].every(button => button.getBoundingClientRect().width >= 44 && button.getBoundingClientRect().height >= 44)"));
        await CloseAsync(page);
    }

    private Task<IPage> OpenAsync() => site.OpenAsync(Bridge, script: ScriptedSpeech.With(ScriptedSpeech.English));

    private async Task CloseAsync(IPage page)
    {
        Assert.Empty(site.ComplaintsOf(page));
        await page.Context.CloseAsync();
    }

    private static async Task<List<JsonElement>> SaidAsync(IPage page) => [.. (await page.EvaluateAsync<JsonElement>("engine.said")).EnumerateArray()];

    private static Task<bool> IsPlayingAsync(IPage page) => page.EvaluateAsync<bool>("document.querySelector('[data-do=toggle]').dataset.state === 'playing' && !document.querySelector('.player').hidden");

    private static Task<string> StatusAsync(IPage page) => page.EvaluateAsync<string>("document.querySelector('.player-status').textContent");

    private static Task<string?> ToggleAsync(IPage page) => page.Locator("[data-do=toggle]").GetAttributeAsync("aria-label");

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.do ?? document.activeElement.dataset.set ?? document.activeElement.tagName");

    private static async Task Wait(IPage page, string condition) => await page.WaitForFunctionAsync($"() => !!({condition})");
}
