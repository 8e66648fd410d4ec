using System.Diagnostics;

namespace StaticPress.Benchmarks.Peers;

/// <summary>What no generator can be quicker than: reading the seeds and writing our output's files.</summary>
internal static class PeerFloor
{
    public static PeerRun Of(string seeds, string output, string at, int threads)
    {
        if (Directory.Exists(at)) Directory.Delete(at, recursive: true);
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => (Path: Path.Combine(at, Path.GetRelativePath(output, file)), Bytes: File.ReadAllBytes(file))).ToArray();
        var sources = Directory.GetFiles(seeds);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(sources, parallel, source => File.ReadAllBytes(source));
        Parallel.ForEach(files, parallel, file =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Bytes);
        });
        var wall = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var run = new PeerRun(wall, (process.TotalProcessorTime - cpu).TotalSeconds, 0);
        Directory.Delete(at, recursive: true);
        return run;
    }
}
