using System.Net;

namespace StaticPress.Tests.Deployment;

/// <summary>Serves a folder on loopback as a static host does: index.html for a folder, 404 for what is not there. It counts what it is asked.</summary>
internal sealed class StaticHost : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly string basePath;

    public StaticHost(string folder, string basePath)
    {
        (this.folder, this.basePath) = (folder, basePath);
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Origin = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }
        listener.Prefixes.Add(Origin + "/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Origin { get; }

    public void Dispose() => listener.Close();

    private void Serve()
    {
        try
        {
            while (true) Answer(listener.GetContext());
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // Closed by the test.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var file = path.StartsWith(basePath, StringComparison.Ordinal) ? Path.Combine(folder, path[basePath.Length..]) : "";
        if (file.EndsWith('/') || file == folder) file = Path.Combine(file, "index.html");
        context.Response.StatusCode = File.Exists(file) ? 200 : 404;
        if (file.EndsWith(".html", StringComparison.Ordinal)) context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Close(File.Exists(file) ? File.ReadAllBytes(file) : [], willBlock: true);
    }
}
