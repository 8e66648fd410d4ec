using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticPress.Output;

namespace StaticPress.Benchmarks.Output;

/// <summary>
/// What publishing costs beside a bare loop that writes the same files: <c>publishing FOLDER [FILES] [ROUNDS] [THREADS]</c>.
/// The steps of a round follow each other, so that a ratio is taken within one round and a drift of the machine cancels.
/// Each round has a folder of its own, and all are deleted at the end: ext4 without a journal (many virtual machines) looks
/// at every recently deleted inode before it gives out a new one, and would charge one round for the deletions of another.
/// </summary>
internal sealed class PublishingBenchmark(string root, int files, int threads)
{
    private readonly string[] paths = [.. Enumerable.Range(0, files).Select(PathOf)];
    private readonly byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"<p>Paragraph {i * 7919 % 4001} of a page</p>\n")));
    private readonly FileStamp[] stamps = new FileStamp[files];
    private readonly Dictionary<string, List<double>> measured = [];

    private string current = "";

    private string Bare => Path.Combine(current, "bare");

    private OutputFolderOptions Options => new() { Destination = Path.Combine(current, "output"), PublicationFolder = current };

    public static int Run(string[] arguments)
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(arguments[0])).CreateSubdirectory("publishing-benchmark").FullName;
        int Number(int index, int otherwise) => arguments.Length > index ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : otherwise;
        var benchmark = new PublishingBenchmark(folder, Number(1, 13_444), Number(3, Environment.ProcessorCount));
        for (var round = 0; round < Number(2, 5); round++) benchmark.Round(round);
        benchmark.Report();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    // As in the shared corpus: of 13,444 files, 10,000 articles in folders of their own, the rest pages of 400 lists.
    private static string PathOf(int i) => i % 4 != 3
        ? $"articles/{i:x6}-harbour-council-approves-the-new-ferry/index.html"
        : $"tags/topic-{i % 400}/page/{i / 400}/index.html";

    private void Round(int round)
    {
        current = Directory.CreateDirectory(Path.Combine(root, $"round-{round}")).FullName;
        Time("bare loop: clean", () => All(i => WriteBare(i, round)));
        Time("clean", () => Publish(i => 0, round));
        Time("unchanged, compared", () => Publish(i => 0, round));
        Time("unchanged, kept", () => Publish(i => 1, round));
        Time("one changed, rest kept", () => Publish(i => i == 77 ? 0 : 1, round + 100));
        Time("bare loop: all changed", () => All(i => WriteBare(i, round + 200)));
        Time("all changed", () => Publish(i => 0, round + 200));
        Time("half of the pages gone", () => Publish(i => i % 2 == 0 ? 1 : 2, round));
    }

    private void Publish(Func<int, int> how, int version)
    {
        using var output = OutputFolder.Open(Options);
        All(i =>
        {
            var what = how(i);
            if (what == 2 || (what == 1 && output.Keep(paths[i], stamps[i]))) return;
            if (what == 1) throw new InvalidOperationException("Not kept.");
            stamps[i] = output.Write(paths[i], Content(i, version)).Stamp;
        });
        output.Publish(CancellationToken.None);
    }

    private void WriteBare(int i, int version)
    {
        var file = Path.Combine(Bare, paths[i]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, Content(i, version), 0);
    }

    private ReadOnlySpan<byte> Content(int i, int version) => text.AsSpan((i * 13 % 9000) + version, 8_600 + (i * 31 % 4_100));

    private void All(Action<int> write)
    {
        var next = -1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < files;) write(i);
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
    }

    private void Time(string name, Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!measured.TryGetValue(name, out var times)) measured[name] = times = [];
        times.Add(milliseconds);
    }

    private void Report()
    {
        var bare = measured["bare loop: clean"];
        foreach (var (name, times) in measured)
        {
            var ratios = times.Zip(bare, (time, floor) => time / floor).Order().ToList();
            Console.WriteLine($"{name,-26} {times.Order().ElementAt(times.Count / 2),9:F0} ms   {ratios[ratios.Count / 2],6:F2} × bare clean   ({string.Join(' ', times.Select(time => time.ToString("F0", CultureInfo.InvariantCulture)))})");
        }
        Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }
}
