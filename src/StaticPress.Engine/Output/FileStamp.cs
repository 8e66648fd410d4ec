namespace StaticPress.Output;

/// <summary>How a published file is recognised without reading it: its size and when it was last written (UTC ticks).</summary>
public readonly record struct FileStamp(long Size, long ModifiedTicks);
