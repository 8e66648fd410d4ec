using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace StaticPress.Benchmarks.Peers;

/// <summary>What one run of a program took: seconds from start to end, processor seconds of it and its children, the largest resident size.</summary>
internal readonly record struct PeerRun(double Wall, double Cpu, double PeakMegabytes)
{
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static PeerRun Of(PeerTool tool, string folder)
    {
        var start = new ProcessStartInfo(tool.Program, tool.Arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZ"] = "UTC";
        var before = ChildSeconds();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(10)) peak = Math.Max(peak, PeakOf(process.Id));
        process.WaitForExit();
        var wall = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{tool.Name} ended with {process.ExitCode}: {output.Result}{errors.Result}");
        return new PeerRun(wall, ChildSeconds() - before, peak);
    }

    /// <summary>The kernel keeps the largest size so far, so that only what grows in the last hundredth of a second is missed.</summary>
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6, line.Length - 8).Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>getrusage(2) of children that have ended and been waited for.</summary>
    private static double ChildSeconds()
    {
        var usage = new long[18];
        if (GetUsage(-1, usage) != 0) throw new InvalidOperationException("getrusage failed");
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
