using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>
/// Gathers records for a <see cref="RecordFile"/> from many threads, in the order they come. Memory holds the last of them; the rest waits in a
/// file without a name, or where no such file can be written in memory too. What is as it was stays where it lies: as long as little has
/// changed, only the changes are written.
/// </summary>
/// <param name="folder">Where the rest lies until the records are saved.</param>
/// <param name="name">Of the rest, as long as it has one.</param>
/// <param name="last">What records are kept from, which has to be open until they are saved.</param>
internal sealed class RecordFileWriter(string folder, string name, RecordFile? last = null) : IDisposable
{
    private const int KeptBytes = 1024 * 1024;

    /// <summary>Changes to more than one record in so many are put into the large file.</summary>
    private const int OneIn = 8;

    [ThreadStatic]
    private static BinaryWriter? record;

    private readonly Lock gate = new();
    private readonly MemoryStream added = new();
    private readonly Fate[] fates = new Fate[last?.Count ?? 0];
    private SafeFileHandle? file;
    private long spooled;
    private bool isDiskFull;
    private int count;

    /// <summary>What becomes of a record of the last file; nobody having asked for it, it goes.</summary>
    private enum Fate : byte
    {
        Gone,
        Kept,
        Replaced,
    }

    /// <summary>Whether anything is not as it was. Answered when all has been added and kept.</summary>
    public bool HasChanges => last is null || count > 0 || Numbers(Fate.Gone).Any(last.Has);

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
        if (last?.NumberOf(key) is >= 0 and var number) fates[number] = Fate.Replaced;
        Span<byte> start = stackalloc byte[RecordFile.RecordStart];
        WriteStart(start, key, bytes.Length);
        lock (gate)
        {
            added.Write(start);
            added.Write(bytes);
            count++;
            if (added.Length > KeptBytes && !isDiskFull) Spool();
        }
    }

    /// <summary>The last file's record of this key, which there is, stays as it is.</summary>
    public void Keep(ulong key) => fates[last!.NumberOf(key)] = Fate.Kept;

    /// <summary>The same for every record that the last file has; what it lists as gone stays gone.</summary>
    public void KeepAll()
    {
        for (var number = 0; number < fates.Length; number++)
        {
            if (last!.Has(number)) fates[number] = Fate.Kept;
        }
    }

    /// <summary>Writes a file beside its place and moves it there, so that a reader never sees half of it.</summary>
    /// <param name="path">Of the last file, if there is one.</param>
    /// <returns>The <see cref="RecordFile.Sum"/> of what then lies there.</returns>
    public ulong Save(string path, uint version, ulong identity, ReadOnlySpan<byte> tail)
    {
        if (last is not null)
        {
            if (!HasChanges && tail.SequenceEqual(last.Tail)) return last.Sum;
            var carried = Numbers(Fate.Kept).Where(last.IsInChanges).ToList();
            var gone = Gone(last);
            if ((count + carried.Count + gone.Count) * (long)OneIn <= last.WholeCount)
            {
                return RecordFile.SumOf(last.Checksum, Write(RecordFile.ChangesOf(path), version, RecordFile.IdentityOfChanges(identity, last.Checksum), carried, gone, tail));
            }
        }
        // Changes to the file before are none to the next, but they would lie there for ever.
        File.Delete(RecordFile.ChangesOf(path));
        return RecordFile.SumOf(Write(path, version, identity, Numbers(Fate.Kept), [], tail), changes: 0);
    }

    public void Dispose()
    {
        file?.Dispose();
        added.Dispose();
    }

    /// <summary>The keys of what the large file has and nobody wants any more.</summary>
    private List<ulong> Gone(RecordFile from)
    {
        var (keys, gone) = (from.Keys(), new List<ulong>());
        for (var number = 0; number < from.WholeCount; number++)
        {
            if (fates[number] == Fate.Gone) gone.Add(keys[number]);
        }
        return gone;
    }

    private IEnumerable<int> Numbers(Fate fate) => Enumerable.Range(0, fates.Length).Where(number => fates[number] == fate);

    /// <returns>The checksum of what was written.</returns>
    private ulong Write(string path, uint version, ulong identity, IEnumerable<int> kept, List<ulong> gone, ReadOnlySpan<byte> tail)
    {
        var aside = path + ".new";
        ulong sum;
        using (var stream = new SummedFile(aside))
        {
            Span<byte> number = stackalloc byte[sizeof(ulong)];
            Span<byte> start = stackalloc byte[RecordFile.RecordStart];
            BinaryPrimitives.WriteUInt32LittleEndian(number, version);
            stream.Write(number[..sizeof(uint)]);
            BinaryPrimitives.WriteUInt64LittleEndian(number, identity);
            stream.Write(number);
            var written = count;
            foreach (var one in kept)
            {
                var bytes = last!.At(one, out var key);
                WriteStart(start, key, bytes.Length);
                stream.Write(start);
                stream.Write(bytes.Span);
                written++;
            }
            foreach (var key in gone)
            {
                WriteStart(start, key, length: 0);
                stream.Write(start);
                written++;
            }
            CopyAdded(stream);
            var tailAt = stream.Position;
            stream.Write(tail);
            BinaryPrimitives.WriteInt64LittleEndian(number, tailAt);
            stream.Write(number);
            BinaryPrimitives.WriteInt32LittleEndian(number, written);
            stream.Write(number[..sizeof(int)]);
            sum = stream.Sum;
            BinaryPrimitives.WriteUInt64LittleEndian(number, sum);
            stream.Write(number);
        }
        File.Move(aside, path, overwrite: true);
        return sum;
    }

    private static void WriteStart(Span<byte> start, ulong key, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(start, start.Length + length);
        BinaryPrimitives.WriteUInt64LittleEndian(start[sizeof(int)..], key);
    }

    private void CopyAdded(SummedFile stream)
    {
        var piece = new byte[spooled > 0 ? 256 * 1024 : 0];
        for (var at = 0L; at < spooled;)
        {
            var read = RandomAccess.Read(file!, piece.AsSpan(0, (int)Math.Min(piece.Length, spooled - at)), at);
            if (read == 0) throw new EndOfStreamException("a part of the cache is gone");
            stream.Write(piece.AsSpan(0, read));
            at += read;
        }
        stream.Write(added.GetBuffer().AsSpan(0, (int)added.Length));
    }

    private void Spool()
    {
        try
        {
            file ??= NamelessFile.Open(folder, name);
            RandomAccess.Write(file, added.GetBuffer().AsSpan(0, (int)added.Length), spooled);
            spooled += added.Length;
            added.SetLength(0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            isDiskFull = true;
        }
    }

    /// <summary>A new file that sums up what is written.</summary>
    private sealed class SummedFile(string path) : IDisposable
    {
        private readonly FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        private readonly XxHash3 hash = new();

        public long Position => stream.Position;

        public ulong Sum => hash.GetCurrentHashAsUInt64();

        public void Write(ReadOnlySpan<byte> bytes)
        {
            hash.Append(bytes);
            stream.Write(bytes);
        }

        public void Dispose() => stream.Dispose();
    }
}
