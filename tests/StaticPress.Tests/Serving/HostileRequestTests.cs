using System.Globalization;
using System.Net.Sockets;
using System.Text;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Serving;

/// <summary>A thousand requests that mean no good: none gets a byte that is not the site's, and the preview is alive after them.</summary>
public sealed class HostileRequestTests
{
    private const string Secret = "TOP-SECRET-OF-THE-PUBLICATION";

    private static readonly string[] Dots = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "..;", "..%00", "%uff0e%uff0e", "．．", "....//", "..%c1%9c", ". .", "%2e%2e%20"];
    private static readonly string[] Slashes = ["/", "%2f", "%2F", "\\", "%5c", "%5C", "%252f", "%c0%af", "//", "/./", "%2f%2f", "%ef%bc%8f"];
    private static readonly string[] Targets = ["secret.txt", "staticpress.yml", "seeds/ferry.txt", ".staticpress/heads.bin", "etc/passwd", "seeds", "templates/"];
    private static readonly string[] Methods = ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "get", "BREW", "GET/", "\0"];
    private static readonly string[] Hosts = ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:80", "127.0.0.2", "0.0.0.0", "[::2]", "[::1", "localhost:80:80", "localhost@evil.example", "2130706433", "0x7f000001", "127.1", "", "localhost evil", "user@localhost"];

    [Fact]
    public async Task Nothing_leaks_and_the_preview_lives()
    {
        using var site = EditedSite.Create();
        site.Write("secret.txt", Secret).Write("seeds/.hidden.txt", Secret).Write("templates/unused.txt", Secret).Write("seeds/ferry.txt", TestPublication.Seed("Ferry sails again") + "\n").Write("staticpress.yml", TestPublication.Settings + "# " + Secret + "\n");
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        await preview.EventAsync("ready");
        var sent = 0;
        foreach (var request in Requests())
        {
            var answer = await SendAsync(preview.Port, request);
            sent++;
            Assert.False(answer.Contains(Secret, StringComparison.Ordinal) || answer.Contains("root:", StringComparison.Ordinal), request);
            Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
            // An answer of another kind would be a page of the site under a name that is none of its own.
            // HTTP/2 is refused in its own words, by a frame without a page.
            if (answer.Length > 0 && answer[0] != '\0') Assert.Matches("^HTTP/1\\.1 (301|400|404|405|408|413|414|421|431|501|505) ", answer.Split('\n')[0]);
        }
        Assert.True(sent >= 1_000, $"{sent} requests");
        Assert.Equal(200, (int)(await preview.GetAsync("/")).Status);
    }

    [Fact]
    public async Task A_request_that_never_ends_is_cut_and_holds_up_nobody()
    {
        using var site = EditedSite.Create();
        await using var preview = await RunningPreview.StartAsync(site.Folder);
        var slow = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 100; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", preview.Port, TestContext.Current.CancellationToken);
                await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: "u8.ToArray(), TestContext.Current.CancellationToken);
                slow.Add(client);
            }
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.Equal(200, (int)(await preview.GetAsync("/")).Status);
            Assert.InRange(watch.ElapsedMilliseconds, 0, 4_000);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(30));
            foreach (var client in slow)
            {
                var answer = new byte[1024];
                var read = await client.GetStream().ReadAsync(answer, patience.Token);
                Assert.True(read == 0 || Encoding.ASCII.GetString(answer, 0, read).StartsWith("HTTP/1.1 408", StringComparison.Ordinal));
            }
        }
        finally
        {
            foreach (var client in slow) client.Dispose();
        }
    }

    private static IEnumerable<string> Requests()
    {
        foreach (var dots in Dots)
        {
            foreach (var slash in Slashes)
            {
                for (var i = 0; i < Targets.Length; i++) yield return Get("/" + string.Concat(Enumerable.Repeat(dots + slash, 1 + i)) + Targets[i]);
            }
        }
        foreach (var target in Targets)
        {
            foreach (var prefix in new[] { "/static/", "/output/", "/seeds/", "/media/", "/.staticpress/", "/about/", "", "//", "/%00/", "file:///", "http://localhost/../" }) yield return Get(prefix + "../" + target);
        }
        foreach (var method in Methods)
        {
            foreach (var path in new[] { "/", "/about/", "/.staticpress/events", "/.staticpress/preview.js", "*" }) yield return $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";
        }
        foreach (var host in Hosts)
        {
            foreach (var path in new[] { "/", "/about/", "/.staticpress/events", "/.staticpress/preview.js", "/nothing" }) yield return $"GET {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n";
        }
        foreach (var junk in Junk()) yield return junk;
    }

    private static IEnumerable<string> Junk()
    {
        yield return "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
        yield return "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
        yield return $"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: {new string('a', 70_000)}\r\nConnection: close\r\n\r\n";
        yield return $"GET /{new string('a', 70_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        yield return "GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: 1\r\n"))) + "Connection: close\r\n\r\n";
        yield return "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: close\r\n\r\nFFFFFFFFFFFFFFFFF\r\n";
        yield return "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        yield return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        yield return "\x16\x03\x01\x02\x00\x01\x00";
        yield return "GET / HTTP/1.1\r\nHost: localhost\r\n Folded: yes\r\nConnection: close\r\n\r\n";
        yield return "GET /\r\nSet-Cookie: a=b HTTP/1.1\r\nHost: localhost\r\n\r\n";
        yield return "\r\n\r\n\r\n\r\n";
    }

    private static string Get(string target) => $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static async Task<string> SendAsync(int port, string request)
    {
        using var client = new TcpClient { NoDelay = true };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        await client.ConnectAsync("127.0.0.1", port, patience.Token);
        var answer = new MemoryStream();
        try
        {
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(request), patience.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            // Cut off: the politest answer to some of these.
        }
        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
