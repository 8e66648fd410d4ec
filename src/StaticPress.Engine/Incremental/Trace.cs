using System.Collections.Immutable;

namespace StaticPress.Incremental;

/// <summary>
/// What the last build remembered, as far as it can be trusted. A file that is missing, damaged, from another program or
/// for another destination is an empty trace, and an empty trace is a clean build.
/// </summary>
public sealed class Trace : IDisposable
{
    [ThreadStatic]
    private static BytesReader? record;

    private readonly RecordFile? outputs;
    private readonly ImmutableArray<Answered[]> commonSets;
    private readonly Answered[] bases;
    private readonly Verdict[] verdicts;
    private readonly Verdict[] settled = new Verdict[byte.MaxValue + 1];

    private Trace(RecordFile? outputs, ImmutableArray<Answered[]> commonSets, Answered[] bases)
    {
        this.outputs = outputs;
        this.commonSets = commonSets;
        this.bases = bases;
        verdicts = new Verdict[commonSets.Length];
    }

    private enum Verdict : byte
    {
        Unknown,
        Changed,
        Unchanged,
    }

    public static Trace Empty { get; } = new(null, [], []);

    /// <param name="identity">Of the program and the destination: a trace made under another identity is not used.</param>
    public static Trace Load(string file, ulong identity)
    {
        if (RecordFile.Open(file, TraceFormat.Version, identity) is not { } outputs) return Empty;
        var reader = new BytesReader(outputs.Tail);
        var sets = ImmutableArray.CreateBuilder<Answered[]>();
        for (var count = reader.ReadCount(); count > 0; count--) sets.Add(TraceFormat.ReadReads(reader));
        return new Trace(outputs, sets.ToImmutable(), TraceFormat.ReadReads(reader));
    }

    /// <summary>The outputs as they lie in the file, for the next trace.</summary>
    internal RecordFile? Outputs => outputs;

    /// <summary>The common reads of each set; empty where no output has it any more.</summary>
    internal ImmutableArray<Answered[]> CommonSets => commonSets;

    /// <summary>What was remembered of an output if everything it read would be answered the same today; else null.</summary>
    public TracedOutput? FindUnchanged(string path, IAnswers answers)
    {
        if (outputs?.Find(Fingerprint.Of(path)) is not { IsEmpty: false } found) return null;
        var reader = (record ??= new BytesReader()).Begin(found);
        var stamp = new OutputStamp(reader.ReadInt64(), reader.ReadInt64());
        var set = reader.ReadNumber();
        if (!IsSetUnchanged(set, answers) || !IsUnchanged(reader, answers)) return null;
        return new TracedOutput(stamp, set, TraceFormat.ReadDiagnostics(reader));
    }

    /// <summary>Whether all answers of a kind are known to be what they were.</summary>
    public bool IsSettled(byte kind, IAnswers answers)
    {
        if (settled[kind] == Verdict.Unknown)
            settled[kind] = answers.BasisOf(kind) is { } basis && Array.Exists(bases, read => read.Question == basis && read.Answer == answers.Answer(basis)) ? Verdict.Unchanged : Verdict.Changed;
        return settled[kind] == Verdict.Unchanged;
    }

    public void Dispose() => outputs?.Dispose();

    private bool IsUnchanged(BytesReader reader, IAnswers answers)
    {
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            var (question, answer) = (TraceFormat.ReadQuestion(reader), reader.ReadUInt64());
            if (!IsSettled(question.Kind, answers) && answers.Answer(question) != answer) return false;
        }
        return true;
    }

    private bool IsSetUnchanged(int number, IAnswers answers)
    {
        if (verdicts[number] == Verdict.Unknown) verdicts[number] = AllUnchanged(commonSets[number], answers) ? Verdict.Unchanged : Verdict.Changed;
        return verdicts[number] == Verdict.Unchanged;
    }

    private static bool AllUnchanged(IReadOnlyList<Answered> reads, IAnswers answers)
    {
        foreach (var (question, answer) in reads)
        {
            if (answers.Answer(question) != answer) return false;
        }
        return true;
    }
}
