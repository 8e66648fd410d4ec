namespace StaticPress.Incremental;

/// <summary>
/// Whole files with the fewest system calls: on Linux four for one that is read or written. .NET takes a lock besides and gives it back, and asks for
/// position and length: a tenth of what writing a site costs. Errors are .NET's own, for it is asked again where a call fails.
/// </summary>
internal static class WholeFile
{
    private const int UsualLength = 16 * 1024;

    /// <summary>A buffer that had to grow further is let go before the next file.</summary>
    private const int LongestKept = 4 * 1024 * 1024;

    /// <summary>A thread's own, used again for the next file it reads.</summary>
    [ThreadStatic]
    private static byte[]? buffer;

    /// <summary>A file's bytes, good until this thread reads the next.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        if (buffer is null or { Length: > LongestKept }) buffer = new byte[UsualLength];
        var length = LinuxFiles.AreThere ? LinuxFiles.Read(path, ref buffer) : -1;
        return length < 0 ? File.ReadAllBytes(path) : buffer.AsMemory(0, length);
    }

    /// <summary>Writes a file that is not there yet, and tells the time of its change in UTC ticks.</summary>
    /// <exception cref="IOException">It is there, or the disk is full.</exception>
    public static long WriteNew(string path, ReadOnlySpan<byte> content)
    {
        if (LinuxFiles.AreThere && LinuxFiles.WriteNew(path, content) is { } stamp) return stamp.ModifiedTicks;
        // FileShare.None costs one system call less than FileShare.Read: .NET asks the file system's type before a shared lock.
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        return File.GetLastWriteTimeUtc(handle).Ticks;
    }
}
