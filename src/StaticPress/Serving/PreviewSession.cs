using System.Net;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Program.Commands;

namespace StaticPress.Program.Serving;

/// <summary>One preview from its start to Ctrl-C: listen, read, and after each change read again and tell the open pages.</summary>
internal sealed class PreviewSession
{
    private readonly Session session;
    private readonly ServeWishes wishes;
    private readonly IServeReport report;
    private readonly Preview preview;
    private readonly PreviewPages pages;
    private readonly LiveReload live;
    private readonly FirstReading reading;
    private readonly Lock gate = new();
    private HashSet<Diagnostic> told = [];

    public PreviewSession(Session session, BuildOptions options, ServeWishes wishes, IServeReport report)
    {
        this.session = session;
        this.wishes = wishes;
        this.report = report;
        preview = new Preview(options, session.Clock, wishes.IsClockStated);
        pages = new PreviewPages(preview, session.Folder);
        live = new LiveReload(pages, session.Folder, Hear);
        reading = new FirstReading(session.Clock);
    }

    public async Task<int> RunAsync()
    {
        var stopping = session.Cancellation;
        var application = new PreviewApplication(pages, live, new AllowedHosts(wishes.Host), reading, stopping);
        IReadOnlyList<IPAddress> addresses = wishes.Host is { } host ? [IPAddress.Parse(host)] : PreviewServer.Loopback;
        using var server = await PreviewServer.StartAsync(addresses, wishes.Port, application, stopping);
        var address = AddressOf(server.Port);
        report.Listening(address, wishes.Port, wishes.Host is not null && !IPAddress.IsLoopback(addresses[0]));
        // Watching begins before reading: a change in between is not missed.
        using var watcher = Watch();
        try
        {
            ReadFirst(stopping);
            if (wishes.Open) Browser.Open(address);
            if (watcher is null) await Task.Delay(Timeout.InfiniteTimeSpan, session.Clock, stopping);
            while (true) Renew(await watcher!.NextAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitCodes.Done;
        }
    }

    private void ReadFirst(CancellationToken stopping)
    {
        var started = session.Clock.GetTimestamp();
        var state = preview.Refresh(PreviewChanges.Everything, reading, stopping);
        reading.End();
        report.Ready(state.Site?.Site.Articles.Length ?? 0, preview.Parsed, session.Clock.GetElapsedTime(started));
        Tell(state.Diagnostics);
        if (preview.Parsed > 0) Remember();
    }

    /// <summary>A system that watches no more folders for this user still shows the site as it was read.</summary>
    private ChangeWatcher? Watch()
    {
        try
        {
            return new ChangeWatcher(session.Folder, session.Clock);
        }
        catch (IOException error)
        {
            Hear([DiagnosticCodes.NotWatched.At(new SourceLocation(""), $"changes are not seen: {error.Message}", "on Linux, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances")]);
            return null;
        }
    }

    /// <summary>Whatever goes wrong with one change is told, and the next one is waited for.</summary>
    private void Renew(IReadOnlyCollection<string> burst)
    {
        var started = session.Clock.GetTimestamp();
        List<string> changed = [.. burst.Where(path => !preview.ChangesOf([path]).IsNothing)];
        if (changed.Count == 0) return;
        try
        {
            var state = preview.Refresh(preview.ChangesOf(changed));
            var news = live.Tell();
            report.Renewed(changed, preview.Parsed, news, session.Clock.GetElapsedTime(started));
            Tell([.. state.Diagnostics, .. news.Errors]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Hear([Failure.Of(error, session.Folder).Diagnostic]);
        }
    }

    /// <summary>Something more is wrong, such as a page that was just opened and cannot be made.</summary>
    private void Hear(IReadOnlyList<Diagnostic> found)
    {
        if (found.Count > 0) Tell([.. told, .. found]);
    }

    /// <summary>What was said before and still holds is not said again.</summary>
    private void Tell(IReadOnlyCollection<Diagnostic> now)
    {
        lock (gate)
        {
            var fresh = now.Where(one => !told.Contains(one)).Distinct().ToList();
            var (before, after) = (told.Count(IsError), now.Where(IsError).Distinct().Count());
            if (fresh.Count > 0 || before != after) report.Told(fresh, before, after);
            told = [.. now];
        }
    }

    /// <summary>A cache is a convenience: the next start is slower without it.</summary>
    private void Remember()
    {
        try
        {
            preview.Remember();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Tell([.. told, DiagnosticCodes.CacheNotWritten.At(new SourceLocation(".staticpress"), $"the cache could not be written: {error.Message}")]);
        }
    }

    private Uri AddressOf(int port)
    {
        var basePath = BaseUrl.TryParse(preview.BaseUrl ?? "", out var url, out _) ? url.Path : SettingsReader.ReadFolder(session.Folder).Settings?.BasePath ?? "/";
        var host = wishes.Host is null or "0.0.0.0" or "::" ? "localhost" : wishes.Host;
        return new UriBuilder("http", host, port, basePath).Uri;
    }

    private static bool IsError(Diagnostic one) => one.Severity == Severity.Error;
}
