using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// The system's own calls for files. <c>statx</c> has the same form on every processor (its manual page, statx(2)), <c>stat</c> has not; the flags of
/// <c>open</c> used here have the same value on x86-64 and on Arm.
/// </summary>
internal static class LinuxFiles
{
    /// <summary>Names that are mostly long enough stand on the stack, which is cleared each time.</summary>
    private const int ShortName = 512;
    private const int ShortPath = ShortName / MostBytes;
    private const int MostBytes = 3; // of UTF-8 for one of UTF-16
    private const int WriteOnly = 0x1;
    private const int Create = 0x40;
    private const int Exclusive = 0x80;
    private const int CloseOnExec = 0x80000;
    private const int ForAll = 0x1B6; // rw-rw-rw-, less what the process's mask takes away
    private const int NotFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const int NoFolder = -100;
    private const uint Wanted = 0x1 | 0x40 | 0x200; // type, time of change, size
    private const int BufferLength = 256;
    private const int ModeAt = 28;
    private const int SizeAt = 40;
    private const int SecondsAt = 112;
    private const int NanosecondsAt = 120;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int SymbolicLink = 0xA000;

    /// <summary>Whether the C library has them.</summary>
    public static bool AreThere { get; } = OperatingSystem.IsLinux() && HasStatx();

    /// <summary>Null if there is no such folder.</summary>
    public static SafeFileHandle? OpenFolder(string path)
    {
        Span<byte> name = path.Length < ShortPath ? stackalloc byte[ShortName] : new byte[Room(path.Length)];
        return TryName(path, name) && open(ref MemoryMarshal.GetReference(name), CloseOnExec, 0) is >= 0 and var number ? new SafeFileHandle(number, ownsHandle: true) : null;
    }

    /// <summary>What stands at a path below an open folder; null if that is neither a file nor a link, or cannot be asked for.</summary>
    public static EntryStamp? StampOf(int folder, string path)
    {
        Span<byte> name = path.Length < ShortPath ? stackalloc byte[ShortName] : new byte[Room(path.Length)];
        return TryName(path, name) ? StampOfNamed(folder, name) : null;
    }

    /// <param name="path">In UTF-8.</param>
    public static EntryStamp? StampOf(int folder, ReadOnlySpan<byte> path)
    {
        if (path.Contains((byte)0)) return null;
        Span<byte> name = path.Length < ShortName ? stackalloc byte[ShortName] : new byte[path.Length + 1];
        path.CopyTo(name);
        name[path.Length] = 0;
        return StampOfNamed(folder, name);
    }

    /// <param name="name">With a zero at its end.</param>
    private static EntryStamp? StampOfNamed(int folder, Span<byte> name)
    {
        Span<byte> answer = stackalloc byte[BufferLength];
        return statx(folder, ref MemoryMarshal.GetReference(name), NotFollow, Wanted, ref MemoryMarshal.GetReference(answer)) == 0 ? Stamp(answer) : null;
    }

    /// <summary>A file's bytes at the beginning of the buffer, which grows where it is too small; below zero if the file cannot be read, or is too long for it.</summary>
    public static int Read(string path, ref byte[] buffer)
    {
        Span<byte> name = path.Length < ShortPath ? stackalloc byte[ShortName] : new byte[Room(path.Length)];
        if (!TryName(path, name) || open(ref MemoryMarshal.GetReference(name), CloseOnExec, 0) is not (>= 0 and var file)) return -1;
        try
        {
            var length = 0;
            nint got;
            while ((got = read(file, ref MemoryMarshal.GetReference(buffer.AsSpan(length)), buffer.Length - length)) > 0)
            {
                length += (int)got;
                if (length < buffer.Length) continue;
                if (length > Array.MaxLength / 2) return -1;
                Array.Resize(ref buffer, length * 2);
            }
            return got == 0 ? length : -1;
        }
        finally
        {
            _ = close(file);
        }
    }

    /// <summary>Writes a file that is not there yet; null if it is, or cannot be written whole. Nothing of it stays then.</summary>
    public static EntryStamp? WriteNew(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> name = path.Length < ShortPath ? stackalloc byte[ShortName] : new byte[Room(path.Length)];
        if (!TryName(path, name) || open(ref MemoryMarshal.GetReference(name), WriteOnly | Create | Exclusive | CloseOnExec, ForAll) is not (>= 0 and var file)) return null;
        while (!content.IsEmpty && write(file, ref MemoryMarshal.GetReference(content), content.Length) is > 0 and var put) content = content[(int)put..];
        Span<byte> answer = stackalloc byte[BufferLength];
        name[0] = 0;
        var isAsked = statx(file, ref MemoryMarshal.GetReference(name), EmptyPath, Wanted, ref MemoryMarshal.GetReference(answer)) == 0;
        if (close(file) == 0 && isAsked && content.IsEmpty) return Stamp(answer);
        _ = TryName(path, name) && unlink(ref MemoryMarshal.GetReference(name)) == 0;
        return null;
    }

    private static int Room(int length) => (length * MostBytes) + 1;

    private static bool HasStatx()
    {
        try
        {
            Span<byte> name = stackalloc byte[1];
            Span<byte> answer = stackalloc byte[BufferLength];
            return statx(NoFolder, ref MemoryMarshal.GetReference(name), EmptyPath, Wanted, ref MemoryMarshal.GetReference(answer)) == 0;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>The path as the system wants it. One with a zero in it would be cut there.</summary>
    private static bool TryName(string path, Span<byte> name)
    {
        if (!Encoding.UTF8.TryGetBytes(path, name[..^1], out var length) || name[..length].Contains((byte)0)) return false;
        name[length] = 0;
        return true;
    }

    private static EntryStamp? Stamp(ReadOnlySpan<byte> answer)
    {
        var type = MemoryMarshal.Read<ushort>(answer[ModeAt..]) & TypeMask;
        if (type is not (RegularFile or SymbolicLink)) return null;
        var ticks = DateTime.UnixEpoch.Ticks + (MemoryMarshal.Read<long>(answer[SecondsAt..]) * TimeSpan.TicksPerSecond) + (MemoryMarshal.Read<uint>(answer[NanosecondsAt..]) / TimeSpan.NanosecondsPerTick);
        return new EntryStamp(MemoryMarshal.Read<long>(answer[SizeAt..]), ticks, type == SymbolicLink);
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(ref byte path, int flags, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint read(int file, ref byte buffer, nint length);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint write(int file, ref byte buffer, nint length);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int file);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int unlink(ref byte path);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int file, ref byte path, int flags, uint mask, ref byte answer);
}
