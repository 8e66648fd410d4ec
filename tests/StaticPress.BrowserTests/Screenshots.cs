namespace StaticPress.BrowserTests;

/// <summary>Takes the README's pictures; <c>docs/screenshots.sh</c> keeps them.</summary>
public sealed class Screenshots(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("", "front.png", 1120, 690)]
    [InlineData("2026/11/18/old-swing-bridge-closed/", "article.png", 1280, 860)]
    public async Task A_picture_for_the_README_is_small(string path, string name, int width, int height)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? site.Output;
        var page = await site.OpenAsync(path, width: width, height: height);
        await page.EvaluateAsync("Promise.all([...document.images].map(image => image.decode().catch(() => 0)))");
        var file = Path.Combine(folder, name);
        await page.ScreenshotAsync(new() { Path = file });
        Assert.True(new FileInfo(file).Length < 300_000, $"{name} is {new FileInfo(file).Length} bytes");
        await page.Context.CloseAsync();
    }
}
