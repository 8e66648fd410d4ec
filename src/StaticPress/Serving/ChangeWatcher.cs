using System.Threading.Channels;
using StaticPress.Configuration;

namespace StaticPress.Program.Serving;

/// <summary>
/// Hears of changes to a publication's files and gathers them into bursts: an editor that saves one file writes, renames and deletes several.
/// Only the folders that a site is made of are watched, so that a build beside the preview is no change.
/// </summary>
internal sealed class ChangeWatcher : IDisposable
{
    private static readonly string[] Folders = ["seeds", "templates", "pages", "static"];

    /// <summary>A burst is over after so long a silence.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(8);

    /// <summary>And it is looked at after this long even without one: a copy of many files should show something.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    private readonly string root;
    private readonly TimeProvider clock;
    private readonly Channel<string> changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <param name="root">The publication's full path.</param>
    /// <exception cref="IOException">The system watches no more folders for this user.</exception>
    public ChangeWatcher(string root, TimeProvider clock)
    {
        this.root = root;
        this.clock = clock;
        Watch("", isDeep: false);
        foreach (var folder in Folders) Watch(folder, isDeep: true);
    }

    /// <summary>The next burst: paths relative to the publication, forward slashes, each once.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancellation)
    {
        var burst = new HashSet<string>(StringComparer.Ordinal) { await changes.Reader.ReadAsync(cancellation) };
        var began = clock.GetTimestamp();
        do
        {
            while (changes.Reader.TryRead(out var path)) burst.Add(path);
            await Task.Delay(Silence, clock, cancellation);
        }
        while (changes.Reader.TryPeek(out _) && clock.GetElapsedTime(began) < Longest);
        while (changes.Reader.TryRead(out var path)) burst.Add(path);
        return burst;
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var watcher in watchers.Values) watcher.Dispose();
            watchers.Clear();
        }
    }

    private void Watch(string folder, bool isDeep)
    {
        lock (gate)
        {
            if (watchers.Remove(folder, out var old)) old.Dispose();
            var path = Path.Combine(root, folder);
            if (!Directory.Exists(path)) return;
            var watcher = new FileSystemWatcher(path)
            {
                IncludeSubdirectories = isDeep,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => AddEntry(change.FullPath);
            watcher.Deleted += (_, change) => AddEntry(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                AddEntry(change.OldFullPath);
                AddEntry(change.FullPath);
            };
            // More happened than the system could tell: everything may have changed.
            watcher.Error += (_, _) => AddAll();
            watcher.EnableRaisingEvents = true;
            watchers[folder] = watcher;
        }
    }

    /// <summary>A folder that came or went is watched anew: what was watched is the folder that is gone.</summary>
    private void AddEntry(string fullPath)
    {
        if (NameOf(fullPath) is var path && !Folders.Contains(path, StringComparer.Ordinal)) Add(fullPath);
        else
        {
            WatchAgain(path);
            changes.Writer.TryWrite(path);
        }
    }

    private void WatchAgain(string folder)
    {
        try
        {
            Watch(folder, isDeep: true);
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            // Gone again before it could be watched, which its parent will tell; a failure here must not end the process.
        }
    }

    private void Add(string fullPath)
    {
        if (NameOf(fullPath) is var path && (path == SettingsReader.FileName || path.Contains('/', StringComparison.Ordinal))) changes.Writer.TryWrite(path);
    }

    private string NameOf(string fullPath) => Path.GetRelativePath(root, fullPath).Replace('\\', '/');

    private void AddAll()
    {
        foreach (var folder in Folders) changes.Writer.TryWrite(folder);
        changes.Writer.TryWrite(SettingsReader.FileName);
    }
}
