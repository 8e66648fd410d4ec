using System.Diagnostics;
using System.Globalization;
using StaticPress.Pipeline;

namespace StaticPress.Benchmarks;

/// <summary>Builds a generated publication clean, unchanged, and after one edit, in this process.</summary>
internal static class BuildMeasurement
{
    public static int Run(int count, string? at)
    {
        var folder = at ?? Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"staticpress-measure-{count}");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        PublicationGenerator.Write(folder, count);
        Measure("clean", folder);
        Measure("unchanged", folder);
        var seed = Path.Combine(folder, "seeds", PublicationGenerator.FileName(count / 2));
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("Point of View\n", "One more sentence stands here now.\n\nPoint of View\n", StringComparison.Ordinal));
        Measure("one edit", folder);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static void Measure(string name, string folder)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var report = Build.Run(new BuildOptions { PublicationFolder = folder, Clock = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero) });
        watch.Stop();
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10} wall {watch.Elapsed.TotalSeconds,7:0.00} s  cpu {(process.TotalProcessorTime - cpu).TotalSeconds,7:0.00} s  peak {process.PeakWorkingSet64 / 1048576.0,6:0} MB  articles {report.Articles}  parsed {report.Parsed}  rendered {report.Rendered}  written {report.Written}"));
        foreach (var stage in report.Times) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage.Stage,-10} {stage.Elapsed.TotalMilliseconds,8:0} ms"));
        if (!report.Published) Console.WriteLine(string.Join('\n', report.Diagnostics.Take(5)));
    }
}
