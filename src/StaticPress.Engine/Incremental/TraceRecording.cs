using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>Gathers what this build's outputs read, for the next one. Outputs may be added from many threads.</summary>
public sealed class TraceRecording : IDisposable
{
    private readonly Lock gate = new();
    private readonly RecordFileWriter outputs;
    private readonly List<IReadOnlyList<Answered>> sets;
    private readonly Dictionary<ulong, int> numbers = [];

    /// <summary>Numbers of sets that no output has.</summary>
    private readonly Stack<int> free = new();

    /// <summary>Which of the last trace's sets an output that is kept has.</summary>
    private readonly bool[] kept;
    private readonly HashSet<int> added = [];

    /// <param name="folder">Where what memory has no room for lies meanwhile.</param>
    /// <param name="last">What outputs are kept from, which has to be open until this is saved.</param>
    public TraceRecording(string folder, Trace? last = null)
    {
        outputs = new RecordFileWriter(folder, "trace", last?.Outputs);
        sets = [.. last?.CommonSets ?? []];
        kept = new bool[sets.Count];
        for (var number = 0; number < sets.Count; number++)
        {
            if (sets[number].Count == 0) free.Push(number);
            else numbers[FingerprintOf(sets[number])] = number;
        }
    }

    public void Add(string path, OutputStamp stamp, IReadOnlyList<Answered> common, IReadOnlyList<Answered> own, IReadOnlyList<Diagnostic> diagnostics)
    {
        var set = NumberOf(common, FingerprintOf(common));
        var into = RecordFileWriter.Begin();
        into.Write(stamp.Length);
        into.Write(stamp.ChangedTicks);
        into.Write7BitEncodedInt(set);
        into.Write(path);
        TraceFormat.WriteDiagnostics(into, diagnostics);
        into.Write(TraceFormat.KindsOf(own));
        TraceFormat.WriteReads(into, own);
        outputs.Add(Fingerprint.Of(path), into);
    }

    /// <summary>An output that is kept is remembered as it was.</summary>
    /// <param name="known">From the last trace.</param>
    public void Keep(string path, TracedOutput known)
    {
        kept[known.CommonSet] = true;
        outputs.Keep(Fingerprint.Of(path));
    }

    /// <summary>All that the last trace remembers stays as it was, but for what is added again.</summary>
    public void KeepAll()
    {
        Array.Fill(kept, true);
        outputs.KeepAll();
    }

    /// <summary>Writes the trace, or what has changed in it, beside its place and moves it there, so that a reader never sees half of it.</summary>
    /// <param name="bases">Today's answers to what decides all answers of a kind; see <see cref="IAnswers.BasisOf"/>.</param>
    /// <returns>The <see cref="Trace.Sum"/> of what then lies there.</returns>
    public ulong Save(string file, ulong identity, params IReadOnlyList<Answered> bases)
    {
        using var tail = new MemoryStream();
        using var into = new BinaryWriter(tail);
        into.Write7BitEncodedInt(sets.Count);
        for (var number = 0; number < sets.Count; number++) TraceFormat.WriteReads(into, IsUsed(number) ? sets[number] : []);
        TraceFormat.WriteReads(into, bases);
        return outputs.Save(file, TraceFormat.Version, identity, tail.GetBuffer().AsSpan(0, (int)tail.Length));
    }

    public void Dispose() => outputs.Dispose();

    private bool IsUsed(int number) => (number < kept.Length && kept[number]) || added.Contains(number);

    /// <summary>Outputs that are kept stay as they lie, so a set keeps its number as long as one has it.</summary>
    private int NumberOf(IReadOnlyList<Answered> common, ulong sum)
    {
        lock (gate)
        {
            if (!numbers.TryGetValue(sum, out var number))
            {
                if (!free.TryPop(out number))
                {
                    number = sets.Count;
                    sets.Add([]);
                }
                sets[number] = [.. common];
                numbers[sum] = number;
            }
            added.Add(number);
            return number;
        }
    }

    private static ulong FingerprintOf(IReadOnlyList<Answered> reads)
    {
        var sum = Fingerprint.OfThread;
        foreach (var (question, answer) in reads) sum.Add(question.Kind).Add(question.Subject).Add(question.Number).Add(answer);
        return sum.Take();
    }
}
