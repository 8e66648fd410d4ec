using Microsoft.Playwright;
using StaticPress.Pipeline;

namespace StaticPress.BrowserTests;

/// <summary>A publication built into a folder of its own, served under a base path, with a Chromium beside it.</summary>
public abstract class BuiltSite : IAsyncLifetime
{
    public const string BasePath = "/press/";

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-browser-").FullName;
    private readonly List<(IPage Page, string Text)> complaints = [];
    private StaticServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    /// <summary>The browser on this machine; empty if there is none.</summary>
    public static string Chromium => Browsers.FirstOrDefault(File.Exists) ?? "";

    public string Output => Path.Combine(folder, "site");

    public string Origin => server!.Origin;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not { Length: > 0 } executable)
        {
            missing = "there is no Chromium on this machine";
            return;
        }
        var port = StaticServer.FreePort();
        BuildSite($"http://127.0.0.1:{port}{BasePath}");
        server = new StaticServer(Output, BasePath, port);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A page in a browser of its own; where there is no browser the test is skipped, except where every change is checked.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, float scale = 1, int height = 900, string? script = null, ReducedMotion motion = ReducedMotion.NoPreference, bool bypassPolicy = false)
    {
        if (missing is not null && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip(missing);
        Assert.Null(missing);
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            DeviceScaleFactor = scale,
            ReducedMotion = motion,
            BypassCSP = bypassPolicy,
        });
        if (script is not null) await context.AddInitScriptAsync(script);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        Watch(page);
        await page.GotoAsync(server!.Url + path);
        return page;
    }

    /// <summary>What the page complained about and where else it went since it was opened.</summary>
    public IReadOnlyList<string> ComplaintsOf(IPage page)
    {
        lock (complaints) return [.. complaints.Where(complaint => ReferenceEquals(complaint.Page, page)).Select(complaint => complaint.Text)];
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complain(page, $"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => Complain(page, error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) Complain(page, "asked another host: " + request.Url);
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !page.Url.EndsWith("/nowhere/", StringComparison.Ordinal)) Complain(page, $"{response.Status} {response.Url}");
        };
    }

    private void Complain(IPage page, string text)
    {
        lock (complaints) complaints.Add((page, text));
    }

    /// <summary>Writes what is to be built.</summary>
    /// <param name="publication">An empty folder.</param>
    protected abstract void Write(string publication);

    private void BuildSite(string url)
    {
        var publication = Path.Combine(folder, "publication");
        Directory.CreateDirectory(publication);
        Write(publication);
        var report = Build.Run(new BuildOptions
        {
            PublicationFolder = publication,
            Destination = Output,
            BaseUrl = url,
            Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero),
        });
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
    }
}
