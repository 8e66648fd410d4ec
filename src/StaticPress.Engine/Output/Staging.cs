using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>
/// The folder beside the destination where a site is prepared, so that on any disk placing a file is one rename. Whoever
/// holds its lock is the only build in this destination; the system drops the lock of a dead process.
/// </summary>
internal sealed class Staging : IDisposable
{
    public const string SiteName = "site";
    private const string LockName = "lock";
    private const int Trays = 8;
    private const int Attempts = 20;
    private readonly FileStream held;
    private readonly int[] used = new int[Trays];
    private readonly bool[] made = new bool[Trays];
    private readonly Disk disk;

    private Staging(string folder, FileStream @lock, Disk disk) => (Folder, held, this.disk) = (folder, @lock, disk);

    public string Folder { get; }

    /// <summary>Where a first site is prepared as a whole.</summary>
    public string Site => Path.Join(Folder, SiteName);

    /// <summary>A disk on which two names that differ by case only are one file (Windows and macOS, mostly).</summary>
    public bool IgnoresCase => Directory.Exists(Path.Join(Path.GetDirectoryName(Folder), Path.GetFileName(Folder).ToUpperInvariant()));

    public static Staging Acquire(string folder, string destination, Disk disk)
    {
        var file = Path.Join(folder, LockName);
        for (var attempt = 1; ; attempt++)
        {
            disk.CreateFolder(folder);
            try
            {
                // With these very arguments .NET makes sure that the file it locked is still the one at that path.
                return new(folder, new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose), disk);
            }
            catch (DirectoryNotFoundException) when (attempt < Attempts)
            {
                // The build before us has just removed its folder: make it again.
            }
            catch (IOException problem) when (problem.GetType() == typeof(IOException) && File.Exists(file))
            {
                throw new OutputException(DiagnosticCodes.DestinationBusy.At(new SourceLocation(destination),
                    "Another build is writing to this destination.", "Wait for it to end."));
            }
        }
    }

    /// <summary>A place for one changed file: few folders for all of them, each thread mostly in its own.</summary>
    public int NextNumber()
    {
        var tray = Environment.CurrentManagedThreadId % Trays;
        if (!Volatile.Read(ref made[tray]))
        {
            disk.CreateFolder(Path.Join(Folder, Name(tray)));
            Volatile.Write(ref made[tray], true);
        }
        return (Interlocked.Increment(ref used[tray]) * Trays) + tray;
    }

    /// <summary>The path below the staging folder of a place given out before.</summary>
    public static string NameOf(int number) => $"{Name(number % Trays)}/{number / Trays}";

    private static string Name(int tray) => $"tray{tray}";

    /// <summary>Removes all that was prepared, but not the lock.</summary>
    public void Clear()
    {
        foreach (var entry in new DirectoryInfo(Folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo) disk.DeleteTree(entry.FullName);
            else if (entry.Name != LockName) disk.DeleteFile(entry.FullName);
        }
    }

    /// <summary>Gives the lock back, and removes the folder if nothing in it is still needed.</summary>
    public void Dispose()
    {
        held.Dispose();
        try
        {
            Directory.Delete(Folder, recursive: false);
        }
        catch (IOException)
        {
            // Another build has it already, or a journal in it waits to be finished.
        }
    }
}
