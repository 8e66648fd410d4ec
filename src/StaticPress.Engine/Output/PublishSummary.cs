namespace StaticPress.Output;

/// <summary>What one publication did to the destination, in files.</summary>
public sealed record PublishSummary(int New, int Changed, int Unchanged, int Removed)
{
    public int Written => New + Changed;
}
