namespace StaticPress.Archives;

/// <summary>A file that is brought in.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Shown">As diagnostics print it.</param>
/// <param name="Name">Below the folder that was named; the file's own name if it was named itself. Forward slashes.</param>
public sealed record ArchiveFile(string FullPath, string Shown, string Name)
{
    public string Extension => Path.GetExtension(FullPath).ToLowerInvariant();

    public FileStream Open() => new(FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}
