using System.IO.Hashing;
using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>Gathers what this build's outputs read, for the next one. Outputs may be added from many threads.</summary>
public sealed class TraceRecording : IDisposable
{
    private readonly Lock gate = new();
    private readonly MemoryStream outputs = new();
    private readonly BinaryWriter writer;
    private readonly Dictionary<ulong, int> setNumbers = [];
    private readonly Dictionary<IReadOnlyList<Answered>, int> keptNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<Answered>> sets = [];
    private int count;

    public TraceRecording() => writer = new BinaryWriter(outputs);

    public void Add(string path, OutputStamp stamp, IReadOnlyList<Answered> common, IReadOnlyList<Answered> own, IReadOnlyList<Diagnostic> diagnostics)
    {
        var sum = FingerprintOf(common);
        lock (gate)
        {
            var start = Begin(path, stamp, NumberOf(common, sum));
            TraceFormat.WriteReads(writer, own);
            TraceFormat.WriteDiagnostics(writer, diagnostics);
            End(start);
        }
    }

    /// <summary>An output that is kept is remembered as it was.</summary>
    /// <param name="common">The common reads of <paramref name="known"/>.</param>
    public void Keep(string path, TracedOutput known, IReadOnlyList<Answered> common)
    {
        lock (gate)
        {
            if (!keptNumbers.TryGetValue(common, out var set)) keptNumbers[common] = set = NumberOf(common, FingerprintOf(common));
            var start = Begin(path, known.Stamp, set);
            writer.Write(known.Record.Span);
            End(start);
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
            foreach (var part in (ReadOnlySpan<ReadOnlyMemory<byte>>)[header, outputs.GetBuffer().AsMemory(0, (int)outputs.Length), tail])
            {
                hash.Append(part.Span);
                stream.Write(part.Span);
            }
            stream.Write(BitConverter.GetBytes(hash.GetCurrentHashAsUInt64()));
        }
        File.Move(aside, file, overwrite: true);
    }

    public void Dispose()
    {
        writer.Dispose();
        outputs.Dispose();
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

    private long Begin(string path, OutputStamp stamp, int set)
    {
        var start = outputs.Position;
        writer.Write(0);
        writer.Write(Fingerprint.Of(path));
        writer.Write(stamp.Length);
        writer.Write(stamp.ChangedTicks);
        writer.Write7BitEncodedInt(set);
        return start;
    }

    private void End(long start)
    {
        var end = outputs.Position;
        outputs.Position = start;
        writer.Write((int)(end - start));
        outputs.Position = end;
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
