using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// A file of records, each found by its key, and beside it a small file of what has changed in it since (<see cref="RecordFileWriter"/> writes
/// both). They are checked as a whole when they are opened and then read in windows, so that memory holds where records lie and not what they
/// say. Any thread may ask.
/// </summary>
internal sealed class RecordFile : IDisposable
{
    /// <summary>Version and identity.</summary>
    public const int HeaderLength = sizeof(uint) + sizeof(ulong);

    /// <summary>Behind the tail: its place, the number of records, and the checksum of all before it.</summary>
    public const int FooterLength = sizeof(long) + sizeof(int) + ChecksumLength;

    /// <summary>A record begins with its length and its key. One without more than that says that there is none any more.</summary>
    public const int RecordStart = sizeof(int) + sizeof(ulong);

    private const int ChecksumLength = sizeof(ulong);

    /// <summary>Neighbours are mostly asked for one after another.</summary>
    private const int WindowLength = 64 * 1024;

    /// <summary>Where a record lies that is no longer there.</summary>
    private const long Nowhere = -1;

    /// <summary>Marks the place of a record that lies among the changes.</summary>
    private const long InChanges = 1L << 62;

    /// <summary>Each thread's own, and no other file's: who reads a record may ask another file before it is done.</summary>
    private readonly ThreadLocal<Windows> windows = new(() => new Windows());

    private readonly Part whole;
    private readonly Part? changes;
    private readonly KeyNumbers numbers;
    private readonly List<long> places;

    private RecordFile(Part whole, Part? changes)
    {
        (this.whole, this.changes) = (whole, changes);
        (numbers, places) = (whole.Numbers, whole.Places);
        WholeCount = places.Count;
        if (changes is null) return;
        var keys = changes.Numbers.ToArray();
        for (var changed = 0; changed < keys.Length; changed++)
        {
            var (number, place) = (numbers.Add(keys[changed]), changes.Places[changed]);
            if (number == places.Count) places.Add(Nowhere);
            places[number] = place == Nowhere ? Nowhere : place | InChanges;
        }
    }

    /// <summary>What the writer put behind the records.</summary>
    public byte[] Tail => (changes ?? whole).Tail;

    /// <summary>How many records the large file has.</summary>
    public int WholeCount { get; }

    /// <summary>How many records there have ever been: their numbers are below it.</summary>
    public int Count => places.Count;

    /// <summary>The file's own checksum, by which its changes know it.</summary>
    public ulong Checksum => whole.Checksum;

    /// <summary>Of all that it says, changes included.</summary>
    public ulong Sum => SumOf(whole.Checksum, changes?.Checksum ?? 0);

    /// <param name="changes">The checksum of the changes; 0 where there are none.</param>
    public static ulong SumOf(ulong whole, ulong changes) => Fingerprint.Of(whole, changes);

    /// <summary>The file, or null where it is missing, damaged, of another version or identity, or cannot be read. Changes that are so are as good as none: what they would have saved is done again.</summary>
    public static RecordFile? Open(string path, uint version, ulong identity)
    {
        if (OpenPart(path, version, identity) is not { } whole) return null;
        return new RecordFile(whole, OpenPart(ChangesOf(path), version, IdentityOfChanges(identity, whole.Checksum)));
    }

    public static string ChangesOf(string path) => path + ".changes";

    /// <summary>Changes belong to one file and are none of any other.</summary>
    public static ulong IdentityOfChanges(ulong identity, ulong checksum) => Fingerprint.Of(identity, checksum);

    /// <summary>A record's bytes without its start; empty if there is none. Good until the same thread asks this file again.</summary>
    /// <exception cref="IOException">The file can no longer be read.</exception>
    public ReadOnlyMemory<byte> Find(ulong key) => numbers.Find(key) is >= 0 and var number ? At(number) : default;

    /// <summary>A key's number, also if its record is gone; -1 if there never was one.</summary>
    public int NumberOf(ulong key) => numbers.Find(key);

    /// <summary>Every key there ever was, by its number.</summary>
    public ulong[] Keys() => numbers.ToArray();

    public bool Has(int number) => places[number] != Nowhere;

    public bool IsInChanges(int number) => places[number] >= InChanges;

    /// <summary>The bytes of a record that there is by its number, with its key.</summary>
    public ReadOnlyMemory<byte> At(int number, out ulong key)
    {
        var bytes = Read(places[number]);
        key = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span[sizeof(int)..]);
        return bytes[RecordStart..];
    }

    public void Dispose()
    {
        windows.Dispose();
        whole.Handle.Dispose();
        changes?.Handle.Dispose();
    }

    private ReadOnlyMemory<byte> At(int number) => places[number] == Nowhere ? default : Read(places[number])[RecordStart..];

    private ReadOnlyMemory<byte> Read(long place)
    {
        var (handle, from) = place >= InChanges ? (changes!.Handle, windows.Value!.OfChanges) : (whole.Handle, windows.Value!.OfWhole);
        place &= ~InChanges;
        var length = BinaryPrimitives.ReadInt32LittleEndian(from.Get(handle, place, RecordStart).Span);
        return from.Get(handle, place, length);
    }

    private static Part? OpenPart(string path, uint version, ulong identity)
    {
        SafeFileHandle? opened = null;
        try
        {
            if (!File.Exists(path)) return null;
            opened = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (ReadPart(opened, version, identity) is { } whole) return whole;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            // As good as none: what it would have saved is done again.
        }
        opened?.Dispose();
        return null;
    }

    private static Part? ReadPart(SafeFileHandle file, uint version, ulong identity)
    {
        var length = RandomAccess.GetLength(file);
        var footerAt = length - FooterLength;
        if (footerAt < HeaderLength) return null;
        Span<byte> footer = stackalloc byte[FooterLength];
        if (RandomAccess.Read(file, footer, footerAt) < FooterLength) return null;
        var (tailAt, count) = (BinaryPrimitives.ReadInt64LittleEndian(footer), BinaryPrimitives.ReadInt32LittleEndian(footer[sizeof(long)..]));
        var pass = new Pass(file, length - ChecksumLength);
        var header = pass.Take(HeaderLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != version || BinaryPrimitives.ReadUInt64LittleEndian(header[sizeof(uint)..]) != identity) return null;
        if (tailAt < HeaderLength || tailAt > footerAt || count < 0 || count > length / RecordStart) return null;
        var (numbers, places) = (new KeyNumbers(count), new List<long>(count));
        for (var left = count; left > 0; left--)
        {
            var place = pass.Position;
            var start = pass.Take(RecordStart);
            var size = BinaryPrimitives.ReadInt32LittleEndian(start);
            var number = numbers.Add(BinaryPrimitives.ReadUInt64LittleEndian(start[sizeof(int)..]));
            if (number == places.Count) places.Add(Nowhere);
            places[number] = size == RecordStart ? Nowhere : place;
            pass.Skip(size - RecordStart);
        }
        if (pass.Position != tailAt) return null;
        var tail = pass.Take((int)(footerAt - tailAt)).ToArray();
        pass.Skip(FooterLength - ChecksumLength);
        return BinaryPrimitives.ReadUInt64LittleEndian(footer[^ChecksumLength..]) == pass.Sum ? new Part(file, pass.Sum, tail, numbers, places) : null;
    }

    /// <summary>One of the two files.</summary>
    /// <param name="Places">By the keys' numbers.</param>
    private sealed record Part(SafeFileHandle Handle, ulong Checksum, byte[] Tail, KeyNumbers Numbers, List<long> Places);

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

    private sealed class Windows
    {
        public Window OfWhole { get; } = new();

        public Window OfChanges { get; } = new();
    }

    /// <summary>A stretch of the file that a thread has read last.</summary>
    private sealed class Window
    {
        private byte[] bytes = [];
        private long start;
        private int length;

        public ReadOnlyMemory<byte> Get(SafeFileHandle handle, long place, int count)
        {
            if (place < start || place + count > start + length) Fill(handle, place, count);
            return bytes.AsMemory((int)(place - start), count);
        }

        private void Fill(SafeFileHandle handle, long place, int count)
        {
            (start, length) = (place, 0);
            if (count > bytes.Length) bytes = new byte[Math.Max(count, WindowLength)];
            while (length < count)
            {
                var read = RandomAccess.Read(handle, bytes.AsSpan(length), place + length);
                if (read == 0) throw new EndOfStreamException("a part of the cache is gone");
                length += read;
            }
        }
    }
}
