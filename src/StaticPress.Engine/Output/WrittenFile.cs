namespace StaticPress.Output;

/// <summary>The answer to writing one file: how to recognise it next time, and whether it differs from what is published.</summary>
public readonly record struct WrittenFile(FileStamp Stamp, FileChange Change);
