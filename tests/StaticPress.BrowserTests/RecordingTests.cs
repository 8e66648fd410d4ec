using System.Buffers.Binary;

namespace StaticPress.BrowserTests;

/// <summary>Listening to a recording: the same controls, by time.</summary>
public sealed class RecordingTests : BuiltSite
{
    private const int Seconds = 40;
    private const int Rate = 8000;
    private const string Article = "2025/06/30/a-recorded-story/";

    [Fact]
    public async Task A_recording_plays_pauses_moves_by_time_and_keeps_its_place()
    {
        var page = await OpenAsync(Article);
        Assert.False(await page.Locator("audio").IsVisibleAsync());
        await page.ClickAsync(".listen-open");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-do=toggle]').dataset.state === 'playing' && document.querySelector('audio').currentTime > 0");
        await page.ClickAsync("[data-do=toggle]");
        await page.WaitForFunctionAsync("() => document.querySelector('audio').paused && document.querySelector('.player-status').textContent.startsWith('Paused. 0:0')");
        await page.ClickAsync("[data-do=forward]");
        await page.WaitForFunctionAsync("() => Math.floor(document.querySelector('audio').currentTime) === 15 && document.querySelector('.player-place').textContent === '0:15 of 0:40'");
        await page.ClickAsync("[data-do=back]");
        await page.ClickAsync("[data-do=back]");
        await page.WaitForFunctionAsync("() => document.querySelector('audio').currentTime === 0");
        await page.EvaluateAsync("(line => { line.value = 20; line.dispatchEvent(new Event('input', { bubbles: true })) })(document.querySelector('input.player-line'))");
        await page.WaitForFunctionAsync("() => document.querySelector('audio').currentTime === 20 && document.querySelector('input.player-line').getAttribute('aria-valuetext') === '0:20 of 0:40'");
        await page.SelectOptionAsync("[data-set=speed]", "2");
        Assert.Equal(2, await page.EvaluateAsync<double>("document.querySelector('audio').playbackRate"));
        Assert.Empty(await Axe.ViolationsOfAsync(page));
        await page.ClickAsync("[data-do=stop]");
        Assert.False(await page.Locator(".player").IsVisibleAsync());
        await page.ClickAsync(".listen-open");
        await page.WaitForFunctionAsync("() => !document.querySelector('audio').paused && document.querySelector('audio').currentTime >= 20");
        // A few tenths of a second before the end, at twice the speed, Chromium sometimes stays where it is.
        await page.EvaluateAsync("document.querySelector('audio').currentTime = 38");
        await page.WaitForFunctionAsync("() => document.querySelector('.player').hidden && document.querySelector('.player-status').textContent === 'End of the article'");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_recording_that_does_not_arrive_is_said_and_without_script_the_browser_plays_it()
    {
        var page = await OpenAsync(Article);
        File.Delete(Path.Combine(Output, "media", "a.wav"));
        await page.ClickAsync(".listen-open");
        await page.WaitForFunctionAsync("() => document.querySelector('.player.failed') && document.querySelector('.player-status').textContent === 'The recording could not be loaded.'");
        await page.Context.CloseAsync();
        var plain = await OpenAsync(Article, javaScript: false);
        Assert.True(await plain.Locator("audio[controls]").IsVisibleAsync());
        Assert.False(await plain.Locator(".listen-open").IsVisibleAsync());
        await plain.Context.CloseAsync();
    }

    protected override void Write(string publication)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(publication, "seeds")).FullName;
        File.WriteAllText(Path.Combine(publication, "staticpress.yml"), "title: Test Paper\nurl: https://test.example\nlanguage: en\ntime_zone: Europe/Oslo\n");
        File.WriteAllText(Path.Combine(seeds, "a.txt"), "A recorded story\n\nVellhaven, June 30 (TestWire) The council met on Monday.\n\nTestWire\n30/06/2025\n");
        File.WriteAllText(Path.Combine(seeds, "index.yml"), $"- file: a.txt\n  audio:\n    file: a.wav\n    duration: {Seconds}\n");
        File.WriteAllBytes(Path.Combine(seeds, "a.wav"), Silence());
    }

    /// <summary>A WAV file of 8-bit silence (Microsoft and IBM, Multimedia Programming Interface 1.0).</summary>
    private static byte[] Silence()
    {
        const int Header = 44;
        var file = new byte[Header + Seconds * Rate];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), Rate);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 8);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), file.Length - Header);
        file.AsSpan(Header).Fill(0x80);
        return file;
    }
}
