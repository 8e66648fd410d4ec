using System.Net;
using System.Net.Sockets;
using StaticPress.Checks;
using StaticPress.Program.External;
using StaticPress.Tests.Program;

namespace StaticPress.Tests.Checks;

public sealed class OutgoingLinkTests : IDisposable
{
    private readonly ProgramRun run = ProgramRun.WithPublication();
    private readonly Host host = new();

    [Fact]
    public void Links_to_other_hosts_are_asked_only_when_that_is_wanted()
    {
        Build("/there", "/gone");
        Assert.Equal(0, run.Run("check"));
        Assert.Empty(host.Asked);
        Assert.Equal(0, run.Run("check", "--external"));
        Assert.Contains($"warning SP4108: the link to {host.Origin}/gone leads to nothing: 404 Not Found", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/there leads", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Run("check", "--external", "--strict"));
    }

    [Fact]
    public void What_led_somewhere_is_not_asked_again_and_what_did_not_is()
    {
        Build("/there", "/gone");
        run.Run("check", "--external");
        Assert.Equal(["GET /gone", "HEAD /gone", "HEAD /there"], host.Asked.Order(StringComparer.Ordinal));
        host.Asked.Clear();
        run.Run("check", "--external");
        Assert.Equal(["GET /gone", "HEAD /gone"], host.Asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_host_that_refuses_HEAD_is_asked_as_browsers_ask_and_one_that_is_busy_says_nothing_of_the_link()
    {
        Build("/no-head", "/busy", "/moved");
        Assert.Equal(0, run.Run("check", "--external", "--strict"));
        Assert.Contains($"info SP4109: whether the link to {host.Origin}/busy leads anywhere is unknown: 503 Service Unavailable", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no-head", run.Error, StringComparison.Ordinal);
        Assert.Contains("GET /no-head", host.Asked);
        Assert.Contains("HEAD /there", host.Asked);
    }

    [Fact]
    public void A_host_is_asked_one_thing_at_a_time()
    {
        Build([.. Enumerable.Range(0, 12).Select(i => $"/slow-{i}")]);
        run.Run("check", "--external");
        Assert.Equal(12, host.Asked.Count);
        Assert.Equal(1, host.MostAtOnce);
    }

    [Fact]
    public void A_host_that_never_answers_is_not_waited_for()
    {
        var probe = new ExternalProbe(new ProbeMemory(Path.Combine(run.Folder, "known.txt")), TimeProvider.System, TimeSpan.FromMilliseconds(300), TimeSpan.Zero, TestContext.Current.CancellationToken);
        var (_, answer) = Assert.Single(probe.Ask([host.Origin + "/never"]));
        Assert.Equal(new ProbeAnswer(ProbeResult.Unknown, "no answer in time"), answer);
    }

    public void Dispose()
    {
        host.Dispose();
        run.Dispose();
    }

    private void Build(params string[] paths)
    {
        run.Write("pages/links.md", "---\ntitle: Links\n---\n\n" + string.Concat(paths.Select(path => $"[{path[1..]}]({host.Origin}{path}#part)\n\n")));
        Assert.Equal(0, run.Run("build"));
    }

    /// <summary>Another host, on loopback: what it answers is said by the path it is asked for.</summary>
    private sealed class Host : IDisposable
    {
        private readonly HttpListener listener = new();
        private int atOnce;

        public Host()
        {
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Origin = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            }
            listener.Prefixes.Add(Origin + "/");
            listener.Start();
            _ = Serve();
        }

        public string Origin { get; }

        public System.Collections.Concurrent.ConcurrentBag<string> Asked { get; } = [];

        public int MostAtOnce { get; private set; }

        public void Dispose() => listener.Close();

        private async Task Serve()
        {
            try
            {
                while (true) _ = Answer(await listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                // Closed by the test.
            }
        }

        private async Task Answer(HttpListenerContext context)
        {
            var (method, path) = (context.Request.HttpMethod, context.Request.Url!.AbsolutePath);
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
            Asked.Add($"{method} {path}");
            if (path == "/never") await Task.Delay(2000, CancellationToken.None);
            if (path.StartsWith("/slow", StringComparison.Ordinal)) await Task.Delay(20, CancellationToken.None);
            context.Response.StatusCode = path switch { "/gone" => 404, "/busy" => 503, "/moved" => 301, "/no-head" when method == "HEAD" => 405, _ => 200 };
            if (path == "/moved") context.Response.RedirectLocation = Origin + "/there";
            Interlocked.Decrement(ref atOnce);
            context.Response.Close();
        }
    }
}
