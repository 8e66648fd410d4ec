using StaticPress.Incremental;

namespace StaticPress.Output;

/// <summary>How a published file is recognised without reading it: its size and when it was last written (UTC ticks).</summary>
public readonly record struct FileStamp(long Size, long ModifiedTicks)
{
    /// <summary>Whether that is what stands there now: the file itself, and no link.</summary>
    internal bool IsOf(EntryStamp? found) => found is { IsLink: false } entry && entry.Length == Size && entry.ModifiedTicks == ModifiedTicks;
}
