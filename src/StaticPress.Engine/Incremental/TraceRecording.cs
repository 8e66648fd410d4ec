using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>Gathers what this build's outputs read, for the next one. Outputs may be added from many threads.</summary>
/// <param name="folder">Where what memory has no room for lies meanwhile.</param>
public sealed class TraceRecording(string folder) : IDisposable
{
    private readonly Lock gate = new();
    private readonly RecordFileWriter outputs = new(folder, "trace");
    private readonly Dictionary<ulong, int> setNumbers = [];
    private readonly Dictionary<IReadOnlyList<Answered>, int> keptNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<Answered>> sets = [];

    public void Add(string path, OutputStamp stamp, IReadOnlyList<Answered> common, IReadOnlyList<Answered> own, IReadOnlyList<Diagnostic> diagnostics)
    {
        var into = Begin(stamp, NumberOf(common, FingerprintOf(common)));
        TraceFormat.WriteReads(into, own);
        TraceFormat.WriteDiagnostics(into, diagnostics);
        outputs.Add(Fingerprint.Of(path), into);
    }

    /// <summary>An output that is kept is remembered as it was.</summary>
    /// <param name="common">The common reads of <paramref name="known"/>.</param>
    public void Keep(string path, TracedOutput known, IReadOnlyList<Answered> common)
    {
        var into = Begin(known.Stamp, NumberOfKept(common));
        into.Write(known.Record.Span);
        outputs.Add(Fingerprint.Of(path), into);
    }

    /// <summary>Writes the trace beside its place and moves it there, so that a reader never sees half of it.</summary>
    public void Save(string file, ulong identity)
    {
        using var tail = new MemoryStream();
        using var into = new BinaryWriter(tail);
        into.Write7BitEncodedInt(sets.Count);
        foreach (var set in sets) TraceFormat.WriteReads(into, set);
        outputs.Save(file, TraceFormat.Version, identity, tail.GetBuffer().AsSpan(0, (int)tail.Length));
    }

    public void Dispose() => outputs.Dispose();

    private static BinaryWriter Begin(OutputStamp stamp, int set)
    {
        var into = RecordFileWriter.Begin();
        into.Write(stamp.Length);
        into.Write(stamp.ChangedTicks);
        into.Write7BitEncodedInt(set);
        return into;
    }

    private int NumberOfKept(IReadOnlyList<Answered> common)
    {
        lock (gate)
        {
            if (keptNumbers.TryGetValue(common, out var known)) return known;
        }
        var number = NumberOf(common, FingerprintOf(common));
        lock (gate) return keptNumbers[common] = number;
    }

    private int NumberOf(IReadOnlyList<Answered> common, ulong sum)
    {
        lock (gate)
        {
            if (!setNumbers.TryGetValue(sum, out var set))
            {
                setNumbers[sum] = set = sets.Count;
                sets.Add([.. common]);
            }
            return set;
        }
    }

    private static ulong FingerprintOf(IReadOnlyList<Answered> reads)
    {
        var sum = Fingerprint.OfThread;
        foreach (var (question, answer) in reads) sum.Add(question.Kind).Add(question.Subject).Add(question.Number).Add(answer);
        return sum.Take();
    }
}
