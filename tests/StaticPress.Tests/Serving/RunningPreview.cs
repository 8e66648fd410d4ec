using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using StaticPress.Program.Commands;
using StaticPress.Program.Printing;

namespace StaticPress.Tests.Serving;

/// <summary>The program's <c>serve</c> in a folder, on a port of its own, until the test is over.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly StringWriter errors = new();
    private readonly Task<int> run;

    private RunningPreview(string folder, string[] arguments)
    {
        var terminal = new Terminal(new LineWriter(lines.Writer), TextWriter.Synchronized(errors), Paint.Plain, Paint.Plain, ShowsProgress: false);
        run = Task.Run(() => CommandLine.Run(["serve", "--clock", "2026-11-24T12:00:00Z", .. arguments], terminal, folder, TimeProvider.System, stop.Token));
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Uri Address { get; private set; } = null!;

    public int Port => Address.Port;

    public string Errors => errors.ToString();

    public static async Task<RunningPreview> StartAsync(string folder, params string[] arguments)
    {
        var preview = new RunningPreview(folder, arguments.Contains("--port") ? ["--json", .. arguments] : ["--json", "--port", "0", .. arguments]);
        preview.Address = new Uri((await preview.EventAsync("listening")).GetProperty("address").GetString()!);
        preview.Client.BaseAddress = preview.Address;
        return preview;
    }

    /// <summary>The next event of that name; those before it are dropped.</summary>
    public async Task<JsonElement> EventAsync(string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            var next = lines.Reader.ReadAsync(patience.Token).AsTask();
            if (await Task.WhenAny(next, run) == run && !next.IsCompleted) Assert.Fail($"the preview ended with {await run}: {Errors}");
            using var json = JsonDocument.Parse(await next);
            if (json.RootElement.GetProperty("event").GetString() == name) return json.RootElement.Clone();
        }
    }

    public async Task<(HttpStatusCode Status, string Body, HttpResponseMessage Response)> GetAsync(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Address, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    /// <summary>As Ctrl-C does; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        stop.Dispose();
    }

    private sealed class LineWriter(ChannelWriter<string> lines) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => lines.TryWrite(value ?? "");
    }
}
