using System.Net;
using System.Net.Sockets;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Serving;

/// <summary>The preview answers as GitHub Pages does.</summary>
public sealed class HostTests : IDisposable
{
    private readonly TestPublication site = EditedSite.Create().Write("staticpress.yml", TestPublication.Settings.Replace("test.example", "test.example/press", StringComparison.Ordinal));

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/press/", 200, "text/html; charset=utf-8", "")]
    [InlineData("/press", 301, "", "/press/")]
    [InlineData("/press/about/", 200, "text/html; charset=utf-8", "")]
    [InlineData("/press/about", 301, "", "/press/about/")]
    [InlineData("/press/about?a=b", 301, "", "/press/about/?a=b")]
    [InlineData("/press/about/index.html", 200, "text/html; charset=utf-8", "")]
    [InlineData("/press/404", 200, "text/html; charset=utf-8", "")]
    [InlineData("/press/nothing/here", 404, "text/html; charset=utf-8", "")]
    [InlineData("/press/nothing/here/", 404, "text/html; charset=utf-8", "")]
    [InlineData("/press/notes.txt", 200, "text/plain; charset=utf-8", "")]
    [InlineData("/press/sitemap.xml", 200, "application/xml", "")]
    [InlineData("/press/2025/06/30/ferry-sails-again/index.md", 200, "text/markdown; charset=utf-8", "")]
    [InlineData("/press/2025/06/30/ferry-sails-again/article.json", 200, "application/json; charset=utf-8", "")]
    [InlineData("/press/2025/", 404, "text/html; charset=utf-8", "")]
    public async Task A_path_is_answered(string path, int status, string type, string location)
    {
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        var (found, body, response) = await preview.GetAsync(path);
        Assert.Equal(status, (int)found);
        if (type.Length > 0) Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(location, response.Headers.Location?.ToString() ?? "");
        if (status == 404) Assert.Contains("Page not found", body, StringComparison.Ordinal);
        var (head, empty, headed) = await preview.GetAsync(path, HttpMethod.Head);
        Assert.Equal(found, head);
        Assert.Empty(empty);
        Assert.Equal(response.Content.Headers.ContentLength, headed.Content.Headers.ContentLength);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Outside_the_base_path_a_page_says_where_the_site_begins()
    {
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        var (status, body, _) = await preview.GetAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<a href=\"/press/\">/press/</a>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_sent_in_parts()
    {
        site.Write("static/sound.mp3", "0123456789");
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        foreach (var (range, status, body, said) in new[]
        {
            ("bytes=2-4", 206, "234", "bytes 2-4/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"), ("bytes=-3", 206, "789", "bytes 7-9/10"), ("bytes=0-99", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=10-", 416, "", "bytes */10"), ("bytes=4-2", 200, "0123456789", ""), ("bytes=0-1,3-4", 200, "0123456789", ""), ("lines=1-2", 200, "0123456789", ""), ("bytes=99999999999999999999-", 200, "0123456789", ""),
        })
        {
            var (found, content, response) = await preview.GetAsync("/press/sound.mp3", null, ("Range", range));
            Assert.Equal((range, status, body), (range, (int)found, content));
            Assert.Equal(said, response.Content.Headers.ContentRange?.ToString() ?? "");
        }
    }

    [Fact]
    public async Task A_taken_port_gives_the_next_free_one_and_says_so()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var preview = await RunningPreview.StartAsync(site.Folder, "--port", taken.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(preview.Port, taken + 1, taken + 19);
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/press/")).Status);
    }

    [Fact]
    public async Task An_end_is_quick_and_no_failure_even_with_an_open_page()
    {
        var preview = await RunningPreview.StartAsync(site.Folder);
        await using var events = await preview.Client.GetStreamAsync("/.staticpress/events?page=/press/&seen=0", TestContext.Current.CancellationToken);
        await events.ReadExactlyAsync(new byte[8], TestContext.Current.CancellationToken);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, await preview.StopAsync());
        TestContext.Current.TestOutputHelper?.WriteLine($"ended in {watch.ElapsedMilliseconds} ms");
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
        Assert.Equal("", preview.Errors);
    }

    [Fact]
    public async Task A_publication_that_cannot_be_read_is_explained_and_shown_when_it_is_mended()
    {
        site.Write("staticpress.yml", "title: [<b>\n");
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        await preview.EventAsync("diagnostics");
        var (status, body, _) = await preview.GetAsync("/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("error SP1", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", body, StringComparison.Ordinal);
        site.Write("staticpress.yml", TestPublication.Settings);
        await preview.EventAsync("renewed");
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/")).Status);
    }

    [Fact]
    public async Task A_template_that_fails_is_explained_on_the_page_it_spoils()
    {
        site.Write("templates/partials/foot.html", "<footer>\n{{ site.titel }}</footer>\n");
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        var (status, body, _) = await preview.GetAsync("/press/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("templates/partials/foot.html(2,", body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/press/sitemap.xml")).Status);
    }
}
