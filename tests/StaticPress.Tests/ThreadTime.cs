using System.Diagnostics;
using System.Globalization;

namespace StaticPress.Tests;

/// <summary>How long the calling thread has worked: what other programs take of a busy machine is not counted, so that a limit on it can be tight.</summary>
internal static class ThreadTime
{
    /// <summary>The first number is the time on a processor in nanoseconds (Linux, Documentation/scheduler/sched-stats.rst).</summary>
    private const string Statistics = "/proc/thread-self/schedstat";

    /// <summary>The thread's time on a processor that <paramref name="work"/> takes; where the system does not tell, the time that passes.</summary>
    public static TimeSpan Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now() =>
        File.Exists(Statistics)
            ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Statistics).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
            : Stopwatch.GetElapsedTime(0);
}
