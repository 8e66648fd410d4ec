using System.Globalization;
using System.Threading.Channels;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Serving;

/// <summary>
/// Tells open pages what changed, over server-sent events (HTML, section 9.2): only pages whose bytes are others now, and all of them the errors.
/// </summary>
/// <param name="heard">Is told what is wrong with a page when it is opened.</param>
internal sealed class LiveReload(PreviewPages pages, string folder, Action<IReadOnlyList<Diagnostic>> heard)
{
    private const int MostListeners = 128;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly List<Listener> listeners = [];

    /// <summary>Keeps a page informed until it goes away.</summary>
    public async Task ListenAsync(Exchange exchange, CancellationToken stopping)
    {
        var listener = new Listener(PageQuery.Path(exchange.Query), PageQuery.Seen(exchange.Query));
        lock (gate)
        {
            if (listeners.Count < MostListeners) listeners.Add(listener);
            else listener = null;
        }
        if (listener is null)
        {
            await exchange.SendTextAsync(503, "Too many pages are open.\n");
            return;
        }
        using var until = CancellationTokenSource.CreateLinkedTokenSource(exchange.Aborted, stopping);
        try
        {
            exchange.BeginStream("text/event-stream");
            await exchange.WriteAsync("retry: 500\n\n", until.Token);
            Tell(listener, isFirst: true, out var errors);
            heard(errors);
            await SendAsync(listener, exchange, until.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview is.
        }
        finally
        {
            lock (gate) listeners.Remove(listener);
        }
    }

    /// <summary>After a change: looks at each open page again.</summary>
    public LiveNews Tell()
    {
        List<Listener> open;
        lock (gate) open = [.. listeners];
        var errors = new HashSet<Diagnostic>();
        var changed = 0;
        foreach (var listener in open)
        {
            if (Tell(listener, isFirst: false, out var found)) changed++;
            errors.UnionWith(found);
        }
        return new LiveNews(open.Count, changed, [.. errors.Order()]);
    }

    /// <summary>Whether the page is another now.</summary>
    private bool Tell(Listener listener, bool isFirst, out List<Diagnostic> errors)
    {
        lock (listener)
        {
            var answer = pages.Answer(listener.Path);
            errors = [.. pages.ErrorsAt(answer)];
            // A page that cannot be made now stays as it is, under its errors.
            var isChanged = answer.Errors.IsEmpty && answer.Fingerprint != listener.Seen;
            if (isChanged)
            {
                listener.Seen = answer.Fingerprint;
                listener.News.Writer.TryWrite(string.Create(CultureInfo.InvariantCulture, $"event: change\ndata: {answer.Fingerprint:x16}\n\n"));
            }
            var told = OverlayErrors.Json(errors, folder);
            if (told != listener.Errors && !(isFirst && errors.Count == 0)) listener.News.Writer.TryWrite($"event: errors\ndata: {told}\n\n");
            listener.Errors = told;
            return isChanged;
        }
    }

    private static async Task SendAsync(Listener listener, Exchange exchange, CancellationToken cancellation)
    {
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            pause.CancelAfter(Heartbeat);
            string news;
            try
            {
                news = await listener.News.Reader.ReadAsync(pause.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                news = ":\n\n"; // a comment: whoever is gone is noticed by it
            }
            await exchange.WriteAsync(news, cancellation);
        }
    }

    private sealed class Listener(string path, ulong seen)
    {
        public string Path => path;

        public ulong Seen { get; set; } = seen;

        public string Errors { get; set; } = "";

        /// <summary>A page that does not take its news is not worth more memory than this.</summary>
        public Channel<string> News { get; } = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
    }
}

/// <summary>What a change meant to the open pages.</summary>
/// <param name="Open">How many there are.</param>
internal readonly record struct LiveNews(int Open, int Changed, IReadOnlyList<Diagnostic> Errors);
