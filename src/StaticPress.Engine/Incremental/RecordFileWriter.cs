using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// Gathers records for a <see cref="RecordFile"/> from many threads, in the order they come. Memory holds the last of them; the rest waits in a
/// file without a name, or where no such file can be written in memory too.
/// </summary>
/// <param name="folder">Where the rest lies until the records are saved.</param>
/// <param name="name">Of the rest, as long as it has one.</param>
internal sealed class RecordFileWriter(string folder, string name) : IDisposable
{
    private const int KeptBytes = 1024 * 1024;

    [ThreadStatic]
    private static BinaryWriter? record;

    private readonly Lock gate = new();
    private readonly MemoryStream last = new();
    private SafeFileHandle? file;
    private long spooled;
    private bool isDiskFull;
    private int count;

    /// <summary>A thread's own writer, empty, for a record that <see cref="Add(ulong, BinaryWriter)"/> then takes.</summary>
    public static BinaryWriter Begin()
    {
        record ??= new BinaryWriter(new MemoryStream());
        record.BaseStream.SetLength(0);
        return record;
    }

    /// <param name="written">From <see cref="Begin"/>.</param>
    public void Add(ulong key, BinaryWriter written) =>
        Add(key, ((MemoryStream)written.BaseStream).GetBuffer().AsSpan(0, (int)written.BaseStream.Length));

    public void Add(ulong key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> start = stackalloc byte[RecordFile.RecordStart];
        BinaryPrimitives.WriteInt32LittleEndian(start, start.Length + bytes.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(start[sizeof(int)..], key);
        lock (gate)
        {
            last.Write(start);
            last.Write(bytes);
            count++;
            if (last.Length > KeptBytes && !isDiskFull) Spool();
        }
    }

    /// <summary>Writes the file beside its place and moves it there, so that a reader never sees half of it.</summary>
    public void Save(string path, uint version, ulong identity, ReadOnlySpan<byte> tail)
    {
        var aside = path + ".new";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            var hash = new XxHash3();
            Span<byte> header = stackalloc byte[RecordFile.HeaderLength];
            BinaryPrimitives.WriteUInt32LittleEndian(header, version);
            BinaryPrimitives.WriteUInt64LittleEndian(header[4..], identity);
            BinaryPrimitives.WriteInt64LittleEndian(header[12..], header.Length + spooled + last.Length);
            BinaryPrimitives.WriteInt32LittleEndian(header[20..], count);
            Write(stream, hash, header);
            var piece = new byte[spooled > 0 ? 256 * 1024 : 0];
            for (var at = 0L; at < spooled;)
            {
                var read = RandomAccess.Read(file!, piece.AsSpan(0, (int)Math.Min(piece.Length, spooled - at)), at);
                if (read == 0) throw new EndOfStreamException("a part of the cache is gone");
                Write(stream, hash, piece.AsSpan(0, read));
                at += read;
            }
            Write(stream, hash, last.GetBuffer().AsSpan(0, (int)last.Length));
            Write(stream, hash, tail);
            BinaryPrimitives.WriteUInt64LittleEndian(header, hash.GetCurrentHashAsUInt64());
            stream.Write(header[..sizeof(ulong)]);
        }
        File.Move(aside, path, overwrite: true);
    }

    public void Dispose()
    {
        file?.Dispose();
        last.Dispose();
    }

    private static void Write(FileStream stream, XxHash3 hash, ReadOnlySpan<byte> part)
    {
        hash.Append(part);
        stream.Write(part);
    }

    private void Spool()
    {
        try
        {
            file ??= NamelessFile.Open(folder, name);
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
