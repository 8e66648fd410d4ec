namespace StaticPress.Tests.Rendering;

public sealed class PagesTests
{
    [Fact]
    public void Every_kind_of_page_renders()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full(), "full", entry => entry with { Section = "Harbour", Topics = ["Docks"] });
        for (var i = 1; i <= 25; i++) site.Add(Samples.Bare($"Short {i}", new DateOnly(2026, 10, i)), $"bare-{i}", entry => entry with { Section = "Politics", Topics = ["Docks", "Bread"] });
        var pages = site.Render();
        if (Environment.GetEnvironmentVariable("THEME_DUMP") is { } dump)
        {
            foreach (var (path, text) in pages)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(dump, path))!);
                File.WriteAllText(Path.Combine(dump, path), text);
            }
        }
        Assert.Contains("index.html", pages.Keys);
        Assert.Contains("politics/page/1/index.html", pages.Keys);
        Assert.Contains("archive/2026/10/index.html", pages.Keys);
    }
}
