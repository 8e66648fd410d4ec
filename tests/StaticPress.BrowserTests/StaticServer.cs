using System.Net;

namespace StaticPress.BrowserTests;

/// <summary>Serves a folder on the loopback under a base path, as a static host does: index.html for folders, 404.html for what is not there.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly string basePath;

    public StaticServer(string folder, string basePath, int port)
    {
        this.folder = folder;
        this.basePath = basePath;
        Origin = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add(Origin + "/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Origin { get; }

    public string Url => Origin + basePath;

    /// <summary>A port that is free now: the site's addresses carry it, so it must be known before the site is built.</summary>
    public static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                await AnswerAsync(context);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                // The browser went away, or the tests are over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var file = path.StartsWith(basePath, StringComparison.Ordinal) ? Path.Combine(folder, path[basePath.Length..]) : "";
        if (file.EndsWith('/') || Directory.Exists(file)) file = Path.Combine(file, "index.html");
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            file = Path.Combine(folder, "404.html");
        }
        context.Response.ContentType = TypeOf(Path.GetExtension(file));
        await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        context.Response.Close();
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".wav" => "audio/wav",
        _ => "application/octet-stream",
    };
}
