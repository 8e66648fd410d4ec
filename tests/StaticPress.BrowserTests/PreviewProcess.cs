using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;

namespace StaticPress.BrowserTests;

/// <summary>The program itself, as an author starts it: <c>staticpress serve</c> in a publication's folder.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    private PreviewProcess(string folder)
    {
        // STATICPRESS names another program to test, such as the native one.
        var native = Environment.GetEnvironmentVariable("STATICPRESS");
        var start = new ProcessStartInfo(native ?? "dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (native is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "staticpress.dll"));
        foreach (var argument in new[] { "serve", "--port", "0", "--json", "--clock", "2026-11-24T12:00:00Z" }) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "{\"event\":\"ended\"}");
        process.ErrorDataReceived += (_, line) => Errors += line.Data;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Url { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public static async Task<PreviewProcess> StartAsync(string folder)
    {
        var preview = new PreviewProcess(folder);
        preview.Url = (await preview.EventAsync("listening")).GetProperty("address").GetString()!;
        await preview.EventAsync("ready");
        return preview;
    }

    public async Task<JsonElement> EventAsync(string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            using var json = JsonDocument.Parse(await lines.Reader.ReadAsync(patience.Token));
            var found = json.RootElement.GetProperty("event").GetString();
            if (found == name) return json.RootElement.Clone();
            Assert.False(found == "ended", Errors);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
