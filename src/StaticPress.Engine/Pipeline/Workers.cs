using System.Runtime.ExceptionServices;

namespace StaticPress.Pipeline;

/// <summary>Runs a stage on several threads; what one of them fails with is what the caller sees.</summary>
internal static class Workers
{
    public static void For(int count, int workers, Action<int> body, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, body);
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.Flatten().InnerExceptions[0]);
        }
    }
}
