using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>Bytes in the order they come, of which memory holds the last few megabytes; where no file can be written it holds them all.</summary>
/// <param name="folder">Where the rest lies while a build runs.</param>
internal sealed class RecordSpool(string folder) : IDisposable
{
    private const int KeptBytes = 4 * 1024 * 1024;

    private readonly MemoryStream last = new();
    private SafeFileHandle? file;
    private long spooled;
    private bool isDiskFull;

    public long Length => spooled + last.Length;

    public void Add(ReadOnlySpan<byte> record)
    {
        last.Write(record);
        if (last.Length > KeptBytes && !isDiskFull) Spool();
    }

    /// <summary>Gives everything to <paramref name="take"/>, piece by piece.</summary>
    public void Read(Action<ReadOnlyMemory<byte>> take)
    {
        var piece = new byte[spooled > 0 ? 1024 * 1024 : 0];
        for (var at = 0L; at < spooled;)
        {
            var count = RandomAccess.Read(file!, piece, at);
            if (count == 0) throw new IOException("a part of the trace is gone");
            take(piece.AsMemory(0, (int)Math.Min(count, spooled - at)));
            at += count;
        }

        take(last.GetBuffer().AsMemory(0, (int)last.Length));
    }

    public void Dispose()
    {
        file?.Dispose();
        last.Dispose();
    }

    private void Spool()
    {
        try
        {
            file ??= NamelessFile.Open(folder, "trace");
            RandomAccess.Write(file, last.GetBuffer().AsSpan(0, (int)last.Length), spooled);
            spooled += last.Length;
            last.SetLength(0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            isDiskFull = true;
        }
    }
}
