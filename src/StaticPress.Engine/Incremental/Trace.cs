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
    private readonly int[] verdicts;

    private Trace(RecordFile? outputs, ImmutableArray<Answered[]> commonSets)
    {
        this.outputs = outputs;
        this.commonSets = commonSets;
        verdicts = new int[commonSets.Length];
    }

    public static Trace Empty { get; } = new(null, []);

    /// <param name="identity">Of the program and the destination: a trace made under another identity is not used.</param>
    public static Trace Load(string file, ulong identity)
    {
        if (RecordFile.Open(file, TraceFormat.Version, identity) is not { } outputs) return Empty;
        var reader = new BytesReader(outputs.Tail);
        var sets = ImmutableArray.CreateBuilder<Answered[]>();
        for (var count = reader.ReadCount(); count > 0; count--) sets.Add(TraceFormat.ReadReads(reader));
        return new Trace(outputs, sets.ToImmutable());
    }

    /// <summary>The common reads of a set, for writing them into the next trace.</summary>
    public IReadOnlyList<Answered> CommonSet(int number) => commonSets[number];

    /// <summary>
    /// What was remembered of an output if everything it read would be answered the same today; else null.
    /// <see cref="TracedOutput.Record"/> is good until the same thread asks for another.
    /// </summary>
    public TracedOutput? FindUnchanged(string path, IAnswers answers)
    {
        if (outputs?.Find(Fingerprint.Of(path)) is not { IsEmpty: false } found) return null;
        var reader = (record ??= new BytesReader()).Begin(found);
        var stamp = new OutputStamp(reader.ReadInt64(), reader.ReadInt64());
        var set = reader.ReadNumber();
        var rest = reader.Rest;
        if (!IsSetUnchanged(set, answers) || !IsUnchanged(reader, answers)) return null;
        return new TracedOutput(stamp, set, rest, TraceFormat.ReadDiagnostics(reader));
    }

    public void Dispose() => outputs?.Dispose();

    private static bool IsUnchanged(BytesReader reader, IAnswers answers)
    {
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            if (answers.Answer(TraceFormat.ReadQuestion(reader)) != reader.ReadUInt64()) return false;
        }
        return true;
    }

    private bool IsSetUnchanged(int number, IAnswers answers)
    {
        if (verdicts[number] == 0) verdicts[number] = AllUnchanged(commonSets[number], answers) ? 1 : 2;
        return verdicts[number] == 1;
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
