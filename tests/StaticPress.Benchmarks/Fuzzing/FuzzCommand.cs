using System.Globalization;
using System.Text;
using StaticPress.Benchmarks.Fuzzing.Running;

namespace StaticPress.Benchmarks.Fuzzing;

/// <summary>Fuzzes one format: <c>fuzz text [--executions N] [--seconds T] [--seed S] [--threads K] [--replay EXECUTION]</c>.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] arguments)
    {
        var targets = FuzzTargets.All(RepositoryFolder.Find());
        var options = Options(arguments);
        if (arguments.Length == 0 || targets.FirstOrDefault(one => one.Name == arguments[0]) is not { } target || options is null)
        {
            Console.Error.WriteLine($"fuzz {string.Join('|', targets.Select(one => one.Name))} [--executions N] [--seconds T] [--seed S] [--threads K] [--replay EXECUTION]");
            return 2;
        }

        var run = new FuzzRun(target, options["seed"] is { } seed ? (ulong)seed : 1);
        if (options["replay"] is { } execution) return Replay(run, execution);
        var time = options["seconds"] is { } seconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        using var progress = new Timer(_ => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {run.Done:N0} executions")), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        return Report(target, run.Run(options["executions"] ?? (options["seconds"] is null ? 100_000 : long.MaxValue), time, (int)(options["threads"] ?? Environment.ProcessorCount)));
    }

    private static int Report(IFuzzTarget target, FuzzResult result)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name}: {result.Executions:N0} executions in {result.Elapsed.TotalSeconds:0.0} s, {result.Executions / result.Elapsed.TotalSeconds:N0} a second; slowest {result.Slowest.TotalMilliseconds:0.0} ms (execution {result.SlowestExecution}); {result.Failures.Length} failures"));
        foreach (var failure in result.Failures) Console.WriteLine($"  --replay {failure.Execution}: {failure.Message}");
        return result.Failures.Length == 0 ? 0 : 1;
    }

    private static int Replay(FuzzRun run, long execution)
    {
        Console.WriteLine(Encoding.UTF8.GetString(run.Document(execution)));
        var fault = run.Fault(execution);
        Console.WriteLine(fault is null ? "-- no fault" : $"-- {fault}");
        return fault is null ? 0 : 1;
    }

    private static Dictionary<string, long?>? Options(string[] arguments)
    {
        var options = new Dictionary<string, long?>(StringComparer.Ordinal) { ["executions"] = null, ["seconds"] = null, ["seed"] = null, ["threads"] = null, ["replay"] = null };
        for (var i = 1; i < arguments.Length; i += 2)
        {
            var name = arguments[i].StartsWith("--", StringComparison.Ordinal) ? arguments[i][2..] : "";
            if (!options.ContainsKey(name) || i + 1 >= arguments.Length || !long.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var value)) return null;
            options[name] = value;
        }

        return options;
    }
}
