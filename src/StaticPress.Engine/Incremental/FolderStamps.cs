using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// Asks the file system for the length and the time of change of many files below one folder. On Linux that is one call for each, which begins
/// at the folder and not at the root: <see cref="FileInfo"/> asks whose the process is as well, and takes twice as long. Any thread may ask.
/// </summary>
internal sealed class FolderStamps : IDisposable
{
    private readonly string folder;
    private readonly SafeFileHandle? handle;

    /// <param name="folder">Full path; it need not be there.</param>
    public FolderStamps(string folder)
    {
        this.folder = folder;
        handle = LinuxFiles.AreThere ? LinuxFiles.OpenFolder(folder) : null;
    }

    /// <summary>What stands at a path; null if there is neither a file nor a link, or the path cannot be asked for.</summary>
    /// <param name="path">Below the folder, forward slashes.</param>
    public EntryStamp? Of(string path) => handle is null ? Portable(path) : LinuxFiles.StampOf(Number(handle), path);

    /// <param name="path">The same in UTF-8.</param>
    public EntryStamp? Of(ReadOnlySpan<byte> path) => handle is null ? Portable(Encoding.UTF8.GetString(path)) : LinuxFiles.StampOf(Number(handle), path);

    /// <summary>The system's number for an open folder. Whoever asks does not let go of it meanwhile, and counting who holds it would have threads wait for each other.</summary>
    private static int Number(SafeFileHandle handle) => (int)handle.DangerousGetHandle();

    public void Dispose() => handle?.Dispose();

    private EntryStamp? Portable(string path)
    {
        var file = new FileInfo(Path.Join(folder, path));
        return file.Exists ? new EntryStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.Attributes.HasFlag(FileAttributes.ReparsePoint)) : null;
    }
}

/// <summary>Of a file or a symbolic link itself, not of what it leads to.</summary>
/// <param name="ModifiedTicks">UTC.</param>
internal readonly record struct EntryStamp(long Length, long ModifiedTicks, bool IsLink);
