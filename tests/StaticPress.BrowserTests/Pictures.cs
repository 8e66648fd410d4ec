using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>Pictures to look at, kept if SCREENSHOTS names a folder for them.</summary>
internal static class Pictures
{
    public static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { } folder) return;
        await page.WaitForTimeoutAsync(600);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    }
}
