using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// A file of records, each found by its key (<see cref="RecordFileWriter"/> writes it). It is checked as a whole when it is opened and then
/// read in windows, so that memory holds where records lie and not what they say. Any thread may ask.
/// </summary>
internal sealed class RecordFile : IDisposable
{
    /// <summary>Version, identity, place of the tail, number of records.</summary>
    public const int HeaderLength = sizeof(uint) + sizeof(ulong) + sizeof(long) + sizeof(int);

    /// <summary>A record begins with its length and its key.</summary>
    public const int RecordStart = sizeof(int) + sizeof(ulong);

    private const int ChecksumLength = sizeof(ulong);

    /// <summary>Neighbours are mostly asked for one after another.</summary>
    private const int WindowLength = 64 * 1024;

    [ThreadStatic]
    private static Window? window;

    private readonly SafeFileHandle handle;
    private readonly Dictionary<ulong, long> places;

    private RecordFile(SafeFileHandle handle, Dictionary<ulong, long> places, byte[] tail) =>
        (this.handle, this.places, Tail) = (handle, places, tail);

    /// <summary>What the writer put behind the records.</summary>
    public byte[] Tail { get; }

    /// <summary>The file, or null where it is missing, damaged, of another version or identity, or cannot be read.</summary>
    public static RecordFile? Open(string path, uint version, ulong identity)
    {
        SafeFileHandle? opened = null;
        try
        {
            if (!File.Exists(path)) return null;
            opened = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (Read(opened, version, identity) is { } whole) return whole;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            // As good as none: what it would have saved is done again.
        }
        opened?.Dispose();
        return null;
    }

    /// <summary>A record's bytes without its start; empty if there is none. Good until the same thread asks any such file again.</summary>
    /// <exception cref="IOException">The file can no longer be read.</exception>
    public ReadOnlyMemory<byte> Find(ulong key)
    {
        if (!places.TryGetValue(key, out var place)) return default;
        var from = window ??= new Window();
        var start = from.Get(handle, place, RecordStart);
        var length = BinaryPrimitives.ReadInt32LittleEndian(start.Span);
        return from.Get(handle, place, length)[RecordStart..];
    }

    public void Dispose() => handle.Dispose();

    private static RecordFile? Read(SafeFileHandle file, uint version, ulong identity)
    {
        var length = RandomAccess.GetLength(file);
        if (length < HeaderLength + ChecksumLength) return null;
        var pass = new Pass(file, length - ChecksumLength);
        var header = pass.Take(HeaderLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != version || BinaryPrimitives.ReadUInt64LittleEndian(header[4..]) != identity) return null;
        var tailAt = BinaryPrimitives.ReadInt64LittleEndian(header[12..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[20..]);
        if (tailAt < HeaderLength || tailAt > length - ChecksumLength || count < 0 || count > length / RecordStart) return null;
        var found = new Dictionary<ulong, long>(count);
        for (var left = count; left > 0; left--)
        {
            var place = pass.Position;
            var start = pass.Take(RecordStart);
            found[BinaryPrimitives.ReadUInt64LittleEndian(start[sizeof(int)..])] = place;
            pass.Skip(BinaryPrimitives.ReadInt32LittleEndian(start) - RecordStart);
        }
        if (pass.Position != tailAt) return null;
        var tail = new byte[length - ChecksumLength - tailAt];
        pass.Take(tail.Length).CopyTo(tail);
        Span<byte> checksum = stackalloc byte[ChecksumLength];
        return RandomAccess.Read(file, checksum, length - ChecksumLength) == ChecksumLength && BinaryPrimitives.ReadUInt64LittleEndian(checksum) == pass.Sum
            ? new RecordFile(file, found, tail) : null;
    }

    /// <summary>Goes once through a file and sums it up.</summary>
    private sealed class Pass(SafeFileHandle handle, long end)
    {
        private readonly XxHash3 hash = new();
        private byte[] buffer = new byte[256 * 1024];
        private int start;
        private int filled;

        public long Position { get; private set; }

        public ulong Sum => hash.GetCurrentHashAsUInt64();

        public ReadOnlySpan<byte> Take(int count)
        {
            if (count < 0 || count > end - Position) throw new InvalidDataException("a record beyond the end");
            while (filled - start < count) Fill(count);
            var taken = buffer.AsSpan(start, count);
            start += count;
            Position += count;
            return taken;
        }

        public void Skip(int count)
        {
            while (count > 0)
            {
                var part = Math.Min(count, buffer.Length);
                Take(part);
                count -= part;
            }
            if (count < 0) throw new InvalidDataException("a record shorter than its start");
        }

        private void Fill(int wanted)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            (start, filled) = (0, filled - start);
            if (wanted > buffer.Length) Array.Resize(ref buffer, wanted);
            var room = (int)Math.Min(buffer.Length - filled, end - Position - filled);
            var read = RandomAccess.Read(handle, buffer.AsSpan(filled, room), Position + filled);
            if (read == 0) throw new EndOfStreamException();
            hash.Append(buffer.AsSpan(filled, read));
            filled += read;
        }
    }

    /// <summary>A stretch of the file that a thread has read last.</summary>
    private sealed class Window
    {
        private SafeFileHandle? owner;
        private byte[] bytes = new byte[WindowLength];
        private long start;
        private int length;

        public ReadOnlyMemory<byte> Get(SafeFileHandle handle, long place, int count)
        {
            if (handle != owner || place < start || place + count > start + length) Fill(handle, place, count);
            return bytes.AsMemory((int)(place - start), count);
        }

        private void Fill(SafeFileHandle handle, long place, int count)
        {
            (owner, start, length) = (handle, place, 0);
            if (count > bytes.Length) bytes = new byte[count];
            while (length < count)
            {
                var read = RandomAccess.Read(handle, bytes.AsSpan(length), place + length);
                if (read == 0) throw new EndOfStreamException("a part of the cache is gone");
                length += read;
            }
        }
    }
}
