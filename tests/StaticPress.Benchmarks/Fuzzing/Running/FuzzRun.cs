using System.Collections.Concurrent;
using System.Diagnostics;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Runs executions on one thread or several; execution i depends on the seed and on i alone.</summary>
public sealed class FuzzRun(IFuzzTarget target, ulong seed)
{
    private const int MostFailures = 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);
    private readonly ConcurrentBag<FuzzFailure> failures = [];
    private long done;

    public long Done => Interlocked.Read(ref done);

    public byte[] Document(long execution) => FuzzMutator.Document(target.Seeds, seed, execution);

    /// <summary>What is wrong with one execution, or null.</summary>
    public string? Fault(long execution)
    {
        try
        {
            return target.Fault(Document(execution));
        }
#pragma warning disable CA1031 // whatever is thrown is what the run looks for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    public FuzzResult Run(long executions, TimeSpan time, int threads)
    {
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Worker()).ToArray();
        using var watch = new Timer(_ => ReportHangs(workers), null, Hang, Hang);
        Task.WaitAll([.. workers.Select((worker, first) => Task.Factory.StartNew(() => Work(worker, first, threads, executions, time, clock), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);
        var slowest = workers.MaxBy(worker => worker.Slowest)!;
        return new FuzzResult(Done, clock.Elapsed, slowest.Slowest, slowest.SlowestExecution, [.. failures.OrderBy(failure => failure.Execution).Take(MostFailures)]);
    }

    private void Work(Worker worker, int first, int threads, long executions, TimeSpan time, Stopwatch clock)
    {
        for (long execution = first; execution < executions && clock.Elapsed < time && failures.Count < MostFailures; execution += threads)
        {
            worker.Execution = execution;
            var started = worker.Started = Stopwatch.GetTimestamp();
            if (Fault(execution) is { } fault) failures.Add(new FuzzFailure(execution, fault));
            var taken = Stopwatch.GetElapsedTime(started);
            // Once more: a busy machine, or code that was not compiled yet, is no fault of the document's.
            if (taken > Limit && (taken = Time(execution)) > Limit) failures.Add(new FuzzFailure(execution, $"took {taken.TotalSeconds:0.0} s, twice"));
            if (taken > worker.Slowest) (worker.Slowest, worker.SlowestExecution) = (taken, execution);
            worker.Started = 0;
            Interlocked.Increment(ref done);
        }
    }

    private TimeSpan Time(long execution)
    {
        var started = Stopwatch.GetTimestamp();
        Fault(execution);
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>
    /// A loop without end gives no result to report: the process says where it was and ends. Its own work counts, not the clock: a machine
    /// may leave it no time for as long.
    /// </summary>
    private static void ReportHangs(Worker[] workers)
    {
        var worked = Environment.CpuUsage.TotalTime;
        foreach (var worker in workers)
        {
            if (worker.Watched != worker.Execution) (worker.Watched, worker.WorkedBefore) = (worker.Execution, worked);
            else if (worker.Started != 0 && worked - worker.WorkedBefore > Hang) Environment.FailFast($"Execution {worker.Execution} has not ended after {Hang.TotalSeconds} s of work.");
        }
    }

    private sealed class Worker
    {
        private long started;
        private long execution;

        public long Started { get => Volatile.Read(ref started); set => Volatile.Write(ref started, value); }

        public long Execution { get => Volatile.Read(ref execution); set => Volatile.Write(ref execution, value); }

        /// <summary>The execution that was running when somebody last looked, and the work of the process until then.</summary>
        public long Watched { get; set; } = -1;

        public TimeSpan WorkedBefore { get; set; }

        public TimeSpan Slowest { get; set; }

        public long SlowestExecution { get; set; }
    }
}
