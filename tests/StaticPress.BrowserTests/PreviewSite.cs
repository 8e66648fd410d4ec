using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>The sample publication as its author works on it: a copy in a folder of its own, previewed, with a Chromium beside it.</summary>
public sealed class PreviewSite : IAsyncLifetime
{
    private PreviewProcess? preview;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Folder { get; } = Directory.CreateTempSubdirectory("staticpress-preview-").FullName;

    public string Url => preview!.Url;

    public async ValueTask InitializeAsync()
    {
        if (BuiltSite.Chromium is not { Length: > 0 } executable) return;
        foreach (var part in new[] { "seeds", "pages", "static" }) SampleSite.Copy(Path.Combine(SampleSite.Root(), part), Path.Combine(Folder, part));
        Write("staticpress.yml", File.ReadAllText(Path.Combine(SampleSite.Root(), "staticpress.yml")).Replace("url: https://vellhavencourier.example", "url: https://example.github.io/press", StringComparison.Ordinal));
        // As strict a policy as a page can have: the preview works without anything inline.
        var head = File.ReadAllText(Path.Combine(SampleSite.Root(), "templates/partials/head.html"));
        if (!head.Contains("Content-Security-Policy", StringComparison.Ordinal)) Write("templates/partials/head.html", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'\">\n" + head);
        preview = await PreviewProcess.StartAsync(Folder);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        preview?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>An open page that is connected to the preview; its <c>mark</c> is gone if it is ever loaded again.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1100, int height = 800, ColorScheme scheme = ColorScheme.Light, string? url = null)
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip("there is no Chromium on this machine");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) Refusals.Add(message.Text);
        };
        var listening = page.WaitForRequestAsync(request => request.Url.Contains("/.staticpress/events", StringComparison.Ordinal));
        await page.GotoAsync((url ?? Url) + path);
        await listening;
        await page.EvaluateAsync("window.mark = 1");
        return page;
    }

    /// <summary>What a page's security policy refused.</summary>
    public List<string> Refusals { get; } = [];

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>As many editors save: beside the file, and then in its place.</summary>
    public void Replace(string path, string content)
    {
        Write(path + ".tmp~", content);
        File.Move(Path.Combine(Folder, path + ".tmp~"), Path.Combine(Folder, path), overwrite: true);
    }
}
