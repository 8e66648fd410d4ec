using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// Asks the file system for the length and the time of change of many files below one folder. On Linux that is one call for each, which begins
/// at the folder and not at the root: <see cref="FileInfo"/> asks whose the process is as well, and takes twice as long. Any thread may ask.
/// </summary>
internal sealed class FolderStamps : IDisposable
{
    private const int LongestPath = 4096;

    private readonly string folder;
    private readonly SafeFileHandle? handle;

    /// <param name="folder">Full path; it need not be there.</param>
    public FolderStamps(string folder)
    {
        this.folder = folder;
        handle = OperatingSystem.IsLinux() ? Linux.Open(folder) : null;
    }

    /// <summary>What stands at a path; null if there is neither a file nor a link, or the path cannot be asked for.</summary>
    /// <param name="path">Below the folder, forward slashes.</param>
    public EntryStamp? Of(string path) => handle is null ? Portable(path) : Linux.Ask(handle, path);

    public void Dispose() => handle?.Dispose();

    private EntryStamp? Portable(string path)
    {
        var file = new FileInfo(Path.Join(folder, path));
        return file.Exists ? new EntryStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.Attributes.HasFlag(FileAttributes.ReparsePoint)) : null;
    }

    /// <summary>The system's own calls. <c>statx</c> has the same form on every processor (its manual page, statx(2)); <c>stat</c> has not.</summary>
    private static class Linux
    {
        private const int CloseOnExec = 0x80000;
        private const int NotFollow = 0x100;
        private const uint Wanted = 0x1 | 0x40 | 0x200; // type, time of change, size
        private const int BufferLength = 256;
        private const int ModeAt = 28;
        private const int SizeAt = 40;
        private const int SecondsAt = 112;
        private const int NanosecondsAt = 120;
        private const int TypeMask = 0xF000;
        private const int RegularFile = 0x8000;
        private const int SymbolicLink = 0xA000;

        public static SafeFileHandle? Open(string folder)
        {
            try
            {
                var number = open(ref MemoryMarshal.GetReference(Encoding.UTF8.GetBytes(folder + '\0').AsSpan()), CloseOnExec);
                if (number < 0) return null;
                var opened = new SafeFileHandle(number, ownsHandle: true);
                // A C library without statx is found out here.
                return Ask(opened, ".") is null ? opened : null;
            }
            catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
            {
                return null;
            }
        }

        public static EntryStamp? Ask(SafeFileHandle folder, string path)
        {
            Span<byte> name = stackalloc byte[LongestPath];
            if (!Encoding.UTF8.TryGetBytes(path, name[..^1], out var length)) return null;
            name[length] = 0;
            Span<byte> answer = stackalloc byte[BufferLength];
            if (statx(folder, ref MemoryMarshal.GetReference(name), NotFollow, Wanted, ref MemoryMarshal.GetReference(answer)) != 0) return null;
            var type = MemoryMarshal.Read<ushort>(answer[ModeAt..]) & TypeMask;
            if (type is not (RegularFile or SymbolicLink)) return null;
            var ticks = DateTime.UnixEpoch.Ticks + (MemoryMarshal.Read<long>(answer[SecondsAt..]) * TimeSpan.TicksPerSecond) + (MemoryMarshal.Read<uint>(answer[NanosecondsAt..]) / TimeSpan.NanosecondsPerTick);
            return new EntryStamp(MemoryMarshal.Read<long>(answer[SizeAt..]), ticks, type == SymbolicLink);
        }

        [DllImport("libc")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int open(ref byte path, int flags);

        [DllImport("libc")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int statx(SafeFileHandle folder, ref byte path, int flags, uint mask, ref byte answer);
    }
}

/// <summary>Of a file or a symbolic link itself, not of what it leads to.</summary>
/// <param name="ModifiedTicks">UTC.</param>
internal readonly record struct EntryStamp(long Length, long ModifiedTicks, bool IsLink);
