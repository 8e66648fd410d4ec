using System.Diagnostics;
using System.Globalization;
using StaticPress.Pipeline;

namespace StaticPress.Benchmarks;

/// <summary>Previews a generated publication in this process: its start without and with a cache, and what each kind of change costs until a page is rendered anew.</summary>
internal static class PreviewMeasurement
{
    private const int Repetitions = 11;

    public static int Run(int count, string? at)
    {
        var folder = at ?? Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"staticpress-preview-{count}");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        PublicationGenerator.Write(folder, count);
        Start("without cache", folder).Remember();
        var preview = Start("with cache", folder);
        var seed = "seeds/" + PublicationGenerator.FileName(count / 2);
        var text = File.ReadAllText(Path.Combine(folder, seed));
        Change("text", preview, folder, seed, i => text.Replace("Point of View\n", string.Create(CultureInfo.InvariantCulture, $"Sentence {i} stands here now.\n\nPoint of View\n"), StringComparison.Ordinal));
        Change("headline", preview, folder, seed, i => string.Create(CultureInfo.InvariantCulture, $"Sign {i} {text}"));
        var index = File.ReadAllText(Path.Combine(folder, "seeds/index.jsonl"));
        Change("index", preview, folder, "seeds/index.jsonl", i => index.Replace("world", string.Create(CultureInfo.InvariantCulture, $"world{i}"), StringComparison.Ordinal));
        var settings = File.ReadAllText(Path.Combine(folder, "staticpress.yml"));
        Change("configuration", preview, folder, "staticpress.yml", i => settings.Replace("Gazette", string.Create(CultureInfo.InvariantCulture, $"Gazette {i}"), StringComparison.Ordinal));
        Change("style sheet", preview, folder, "templates/assets/css/9-own.css", i => string.Create(CultureInfo.InvariantCulture, $"body {{ --sign: {i} }}"));
        Change("page", preview, folder, "pages/about.md", i => string.Create(CultureInfo.InvariantCulture, $"# About\n\nSign {i}.\n"));
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static Preview Start(string name, string folder)
    {
        var watch = Stopwatch.StartNew();
        var preview = new Preview(new BuildOptions { PublicationFolder = folder, Clock = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero) }, TimeProvider.System, isClockStated: true);
        preview.Refresh(PreviewChanges.Everything);
        var read = watch.Elapsed;
        preview.State.Site!.Render("index.html");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} read {read.TotalMilliseconds,7:0} ms, first page after {watch.Elapsed.TotalMilliseconds,7:0} ms, parsed {preview.Parsed}"));
        return preview;
    }

    private static void Change(string name, Preview preview, string folder, string file, Func<int, string> content)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var times = new List<double>();
        using var process = Process.GetCurrentProcess();
        var cpu = TimeSpan.Zero;
        for (var i = 0; i < Repetitions; i++)
        {
            File.WriteAllText(path, content(i));
            process.Refresh();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            preview.Refresh(preview.ChangesOf([file]));
            preview.State.Site!.Render("index.html");
            times.Add(watch.Elapsed.TotalMilliseconds);
            process.Refresh();
            cpu += process.TotalProcessorTime - before;
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} median {times[Repetitions / 2],7:0.0} ms, fastest {times[0]:0.0}, slowest {times[^1]:0.0}, processor {cpu.TotalMilliseconds / Repetitions:0.0} ms each"));
    }
}
