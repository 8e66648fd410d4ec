using System.Buffers.Binary;
using System.IO.Hashing;
using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>Gathers what this build's outputs read, for the next one. Outputs may be added from many threads.</summary>
/// <param name="folder">Where what memory has no room for lies meanwhile.</param>
public sealed class TraceRecording(string folder) : IDisposable
{
    private readonly Lock gate = new();
    private readonly RecordSpool outputs = new(folder);
    private readonly BinaryWriter record = new(new MemoryStream());
    private readonly Dictionary<ulong, int> setNumbers = [];
    private readonly Dictionary<IReadOnlyList<Answered>, int> keptNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<Answered>> sets = [];
    private int count;

    public void Add(string path, OutputStamp stamp, IReadOnlyList<Answered> common, IReadOnlyList<Answered> own, IReadOnlyList<Diagnostic> diagnostics)
    {
        var sum = FingerprintOf(common);
        lock (gate)
        {
            Begin(path, stamp, NumberOf(common, sum));
            TraceFormat.WriteReads(record, own);
            TraceFormat.WriteDiagnostics(record, diagnostics);
            End();
        }
    }

    /// <summary>An output that is kept is remembered as it was.</summary>
    /// <param name="common">The common reads of <paramref name="known"/>.</param>
    public void Keep(string path, TracedOutput known, IReadOnlyList<Answered> common)
    {
        lock (gate)
        {
            if (!keptNumbers.TryGetValue(common, out var set)) keptNumbers[common] = set = NumberOf(common, FingerprintOf(common));
            Begin(path, known.Stamp, set);
            record.Write(known.Record.Span);
            End();
        }
    }

    /// <summary>Writes the trace beside its place and moves it there, so that a reader never sees half of it.</summary>
    public void Save(string file, ulong identity)
    {
        var aside = file + ".new";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            var header = Header(identity);
            var tail = Sets();
            var hash = new XxHash3();
            Take(header);
            outputs.Read(Take);
            Take(tail);
            stream.Write(BitConverter.GetBytes(hash.GetCurrentHashAsUInt64()));

            void Take(ReadOnlyMemory<byte> part)
            {
                hash.Append(part.Span);
                stream.Write(part.Span);
            }
        }
        File.Move(aside, file, overwrite: true);
    }

    public void Dispose()
    {
        outputs.Dispose();
        record.Dispose();
    }

    private int NumberOf(IReadOnlyList<Answered> common, ulong sum)
    {
        if (!setNumbers.TryGetValue(sum, out var set))
        {
            setNumbers[sum] = set = sets.Count;
            sets.Add([.. common]);
        }
        return set;
    }

    private void Begin(string path, OutputStamp stamp, int set)
    {
        record.BaseStream.SetLength(0);
        record.Write(0);
        record.Write(Fingerprint.Of(path));
        record.Write(stamp.Length);
        record.Write(stamp.ChangedTicks);
        record.Write7BitEncodedInt(set);
    }

    /// <summary>A record begins with its length.</summary>
    private void End()
    {
        var bytes = ((MemoryStream)record.BaseStream).GetBuffer().AsSpan(0, (int)record.BaseStream.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length);
        outputs.Add(bytes);
        count++;
    }

    private byte[] Header(ulong identity)
    {
        using var header = new MemoryStream();
        using var into = new BinaryWriter(header);
        const int headerLength = 4 + 8 + 8 + 4;
        into.Write(TraceFormat.Version);
        into.Write(identity);
        into.Write(headerLength + outputs.Length);
        into.Write(count);
        return header.ToArray();
    }

    private byte[] Sets()
    {
        using var tail = new MemoryStream();
        using var into = new BinaryWriter(tail);
        into.Write7BitEncodedInt(sets.Count);
        foreach (var set in sets) TraceFormat.WriteReads(into, set);
        return tail.ToArray();
    }

    private static ulong FingerprintOf(IReadOnlyList<Answered> reads)
    {
        var sum = new Fingerprint();
        foreach (var (question, answer) in reads) sum.Add(question.Kind).Add(question.Subject).Add(question.Number).Add(answer);
        return sum.Take();
    }
}
