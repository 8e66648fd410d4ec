namespace StaticPress.Incremental;

/// <summary>A published file as the file system shows it without reading: length in bytes and time of last change in ticks.</summary>
public readonly record struct OutputStamp(long Length, long ChangedTicks);
