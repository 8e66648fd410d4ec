using System.Collections.Concurrent;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Folders in memory for those who fuzz what is read from files: one for each worker, made when it is first wanted.</summary>
/// <param name="prepare">Fills a new folder.</param>
internal sealed class FuzzFolders(Action<string> prepare)
{
    private readonly ConcurrentBag<string> idle = [];

    public T With<T>(Func<string, T> use)
    {
        if (!idle.TryTake(out var folder))
        {
            folder = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "staticpress-fuzz-" + Guid.NewGuid().ToString("N"));
            Directory.CreateDirectory(folder);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
            prepare(folder);
        }
        var result = use(folder);
        idle.Add(folder);
        return result;
    }
}
