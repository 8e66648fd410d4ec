using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace StaticPress.Benchmarks.Peers;

/// <summary><c>compare-peers N [RUNS] [WORK] [TOOL…]</c>: tools of the PATH do one job in turn; each output is verified before its figures count.</summary>
internal static class PeersCommand
{
    private static readonly (string Name, int Threads)[] Floors = [("floor, one thread", 1), ("floor, all threads", Environment.ProcessorCount)];

    private static readonly string[] Kinds = ["clean", "unchanged", "one edit"];

    public static int Run(string[] arguments)
    {
        if (arguments is not [var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < 20)
        {
            Console.Error.WriteLine("compare-peers N [RUNS] [WORK] [TOOL…], with N from 20");
            return 2;
        }
        var runs = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 5;
        var work = Path.GetFullPath(arguments.Length > 2 ? arguments[2] : Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "staticpress-peers"));
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
        var tools = PeerTool.All.Where(tool => (arguments.Length <= 3 || arguments.Skip(3).Contains(tool.Name)) && Found(tool)).ToList();
        foreach (var tool in tools) PeerCorpus.Write(tool, Path.Combine(work, tool.Name), count);
        var taken = new Dictionary<(string Tool, string Kind), List<PeerRun>>();
        for (var round = 0; round < runs; round++)
        {
            foreach (var tool in tools.ToList())
            {
                if (!Round(tool, Path.Combine(work, tool.Name), count, round, taken)) tools.Remove(tool);
            }
            if (tools.FirstOrDefault(tool => tool.IsOurs) is not { } ours) continue;
            foreach (var (floor, threads) in Floors) Add(taken, floor, "clean", PeerFloor.Of(Path.Combine(work, ours.Name, ours.Articles), Path.Combine(work, ours.Name, ours.Output), Path.Combine(work, "floor"), threads));
        }
        Print(tools, taken, work);
        Directory.Delete(work, recursive: true);
        return 0;
    }

    /// <summary>A clean build, one with nothing changed, one after an edit; the outputs of the first round are verified.</summary>
    private static bool Round(PeerTool tool, string folder, int count, int round, Dictionary<(string, string), List<PeerRun>> taken)
    {
        foreach (var path in tool.Caches.Append(tool.Output).Select(name => Path.Combine(folder, name)))
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            if (File.Exists(path)) File.Delete(path);
        }
        Add(taken, tool.Name, Kinds[0], PeerRun.Of(tool, folder));
        if (round == 0 && !IsWhole(tool, folder, count)) return false;
        Add(taken, tool.Name, Kinds[1], PeerRun.Of(tool, folder));
        var sentence = string.Create(CultureInfo.InvariantCulture, $"Edit number {round} stands here.");
        PeerCorpus.Edit(tool, folder, count / 2, sentence);
        Add(taken, tool.Name, Kinds[2], PeerRun.Of(tool, folder));
        var page = Path.Combine(folder, tool.Output, "articles", PeerCorpus.SlugOf(count / 2), "index.html");
        if (File.ReadAllText(page).Contains(sentence, StringComparison.Ordinal)) return true;
        Console.WriteLine($"{tool.Name}: the edit is not in the page");
        return false;
    }

    private static bool IsWhole(PeerTool tool, string folder, int count)
    {
        var ours = PeerTool.All.Single(one => one.IsOurs);
        var model = Path.Combine(folder, "..", ours.Name, ours.Output);
        var found = PeerOutput.Verify(tool, folder, count, Directory.Exists(model) ? model : null);
        if (found.Count > 0) Console.WriteLine($"{tool.Name}: {found.Count} faults, no figures\n  {string.Join("\n  ", found.Take(5))}");
        return found.Count == 0;
    }

    private static void Print(List<PeerTool> tools, Dictionary<(string Tool, string Kind), List<PeerRun>> taken, string work)
    {
        Console.WriteLine("| tool | build | wall s | cpu s | × Hugo's wall | × Hugo's cpu | peak MB | files | MB |\n|---|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var kind in Kinds)
        {
            foreach (var tool in tools) Row(tool.Name, kind, FilesOf(Path.Combine(work, tool.Name, tool.Output)), taken);
            foreach (var (floor, _) in Floors.Where(floor => taken.ContainsKey((floor.Name, kind)))) Row(floor, kind, (0, 0), taken);
        }
    }

    private static void Row(string name, string kind, (int Count, double Megabytes) files, Dictionary<(string Tool, string Kind), List<PeerRun>> taken)
    {
        var runs = taken[(name, kind)];
        var hugo = taken.GetValueOrDefault(("hugo", kind));
        string Ratio(Func<PeerRun, double> value) => hugo is null ? "" : Median(runs.Zip(hugo, (one, other) => value(one) / value(other))).ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {kind} | {Median(runs.Select(run => run.Wall)):0.00} | {Median(runs.Select(run => run.Cpu)):0.00} | {Ratio(run => run.Wall)} | {Ratio(run => run.Cpu)} | {runs.Max(run => run.PeakMegabytes):0} | {files.Count} | {files.Megabytes:0} |"));
    }

    private static (int Count, double Megabytes) FilesOf(string output)
    {
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        return (files.Length, files.Sum(file => file.Length) / 1e6);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Add(Dictionary<(string, string), List<PeerRun>> taken, string name, string kind, PeerRun run)
    {
        if (!taken.TryGetValue((name, kind), out var runs)) taken[(name, kind)] = runs = [];
        runs.Add(run);
    }

    private static bool Found(PeerTool tool)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool.Program, [tool.Version]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            Console.WriteLine($"{tool.Name}: {process.StandardOutput.ReadToEnd().Trim()}");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            Console.WriteLine($"{tool.Name}: not on the PATH");
            return false;
        }
    }
}
