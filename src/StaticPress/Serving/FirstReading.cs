using StaticPress.Pipeline;

namespace StaticPress.Program.Serving;

/// <summary>The reading of all texts before there is a site: whoever asks waits for it, and a person who has waited a second is told how far it is.</summary>
internal sealed class FirstReading(TimeProvider clock) : IBuildProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long reached;

    public void End() => end.SetResult();

    public void Report(string stage, int done, int total) => Interlocked.Exchange(ref reached, ((long)total << 32) | (uint)done);

    /// <summary>How many texts of how many are read; 0 of 0 while the list of them is.</summary>
    public (int Done, int Total) Reached => Interlocked.Read(ref reached) is var both ? ((int)both, (int)(both >> 32)) : default;

    public Task WaitAsync(CancellationToken cancellation) => end.Task.WaitAsync(cancellation);

    /// <summary>Whether it ends within the time that people wait without a word.</summary>
    public async Task<bool> EndsSoonAsync(CancellationToken cancellation)
    {
        try
        {
            await end.Task.WaitAsync(Patience, clock, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
