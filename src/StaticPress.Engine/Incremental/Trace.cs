using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticPress.Incremental;

/// <summary>
/// What the last build remembered, as far as it can be trusted. A file that is missing, damaged, from another program or
/// for another destination is an empty trace, and an empty trace is a clean build.
/// </summary>
public sealed class Trace : IDisposable
{
    /// <summary>Up to so many subjects are looked for as they lie in a record.</summary>
    private const int FewSubjects = 8;

    [ThreadStatic]
    private static BytesReader? record;

    private readonly RecordFile? outputs;
    private readonly ImmutableArray<Answered[]> commonSets;
    private readonly Answered[] bases;
    private readonly Verdict[] verdicts;
    private readonly Verdict[] settled = new Verdict[byte.MaxValue + 1];

    /// <summary>The kinds that are not settled, as <see cref="TraceFormat.KindsOf"/> writes them.</summary>
    private ulong openKinds;
    private volatile bool areKindsKnown;

    /// <summary>A kind that is settled but for the answers about some subjects; 0 is none.</summary>
    private byte nearlySettled;
    private HashSet<ulong> unsettled = [];

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

    /// <summary>Of all that it says.</summary>
    public ulong Sum => outputs?.Sum ?? 0;

    /// <summary>Outputs have numbers below this, though not every number has one.</summary>
    public int Count => outputs?.Count ?? 0;

    /// <summary>The outputs as they lie in the file, for the next trace.</summary>
    internal RecordFile? Outputs => outputs;

    /// <summary>The common reads of each set; empty where no output has it any more.</summary>
    internal ImmutableArray<Answered[]> CommonSets => commonSets;

    /// <summary>What was remembered of an output if everything it read would be answered the same today; else null.</summary>
    public TracedOutput? FindUnchanged(string path, IAnswers answers)
    {
        if (outputs?.Find(Fingerprint.Of(path)) is not { IsEmpty: false } found) return null;
        var file = Read(found, answers);
        return file.IsUnchanged ? new TracedOutput(file.Stamp, file.CommonSet, file.Diagnostics) : null;
    }

    /// <summary>What is remembered under a number; false if nothing is. The path is good until the same thread asks again.</summary>
    internal bool TryRead(int number, IAnswers answers, out TracedFile file)
    {
        file = default;
        if (!outputs!.Has(number)) return false;
        file = Read(outputs.At(number, out _), answers);
        return true;
    }

    /// <summary>Tells that all answers are what they were, as whoever knows more than a basis can, but for some subjects of one kind and for some kinds: those are asked for.</summary>
    public void SettleBut(byte kind, HashSet<ulong> subjects, params ReadOnlySpan<byte> others)
    {
        Array.Fill(verdicts, Verdict.Unchanged);
        Array.Fill(settled, Verdict.Unchanged);
        foreach (var open in (ReadOnlySpan<byte>)[kind, .. others]) settled[open] = Verdict.Changed;
        (nearlySettled, unsettled, areKindsKnown) = (kind, subjects, false);
    }

    /// <summary>Whether all answers of a kind are known to be what they were.</summary>
    public bool IsSettled(byte kind, IAnswers answers)
    {
        if (settled[kind] == Verdict.Unknown)
            settled[kind] = answers.BasisOf(kind) is { } basis && Array.Exists(bases, read => read.Question == basis && read.Answer == answers.Answer(basis)) ? Verdict.Unchanged : Verdict.Changed;
        return settled[kind] == Verdict.Unchanged;
    }

    public void Dispose() => outputs?.Dispose();

    private TracedFile Read(ReadOnlyMemory<byte> bytes, IAnswers answers)
    {
        var reader = (record ??= new BytesReader()).Begin(bytes);
        var stamp = new OutputStamp(reader.ReadInt64(), reader.ReadInt64());
        var set = reader.ReadNumber();
        var path = reader.ReadUtf8();
        var diagnostics = TraceFormat.ReadDiagnostics(reader);
        return new TracedFile(path, stamp, set, diagnostics, IsSetUnchanged(set, answers) && IsUnchanged(reader, answers));
    }

    /// <summary>Most outputs ask nothing that is not settled by what decides it, and then nothing of theirs need be read.</summary>
    private bool IsUnchanged(BytesReader reader, IAnswers answers)
    {
        var open = reader.ReadUInt64() & OpenKinds(answers);
        if (open == 0) return true;
        if (open == TraceFormat.BitOf(nearlySettled) && !MayTellOf(reader.Rest)) return true;
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            var (question, answer) = (TraceFormat.ReadQuestion(reader), reader.ReadUInt64());
            if (IsSettled(question.Kind, answers) || (question.Kind == nearlySettled && !unsettled.Contains(question.Subject))) continue;
            if (answers.Answer(question) != answer) return false;
        }
        return true;
    }

    /// <summary>Whether one of the subjects that are not settled may stand among some reads.</summary>
    private bool MayTellOf(ReadOnlySpan<byte> reads)
    {
        if (unsettled.Count > FewSubjects) return true;
        foreach (var subject in unsettled)
        {
            if (reads.IndexOf(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in subject))) >= 0) return true;
        }
        return false;
    }

    private ulong OpenKinds(IAnswers answers)
    {
        if (areKindsKnown) return openKinds;
        var kinds = 0UL;
        for (var kind = 0; kind < settled.Length; kind++)
        {
            if (!IsSettled((byte)kind, answers)) kinds |= TraceFormat.BitOf((byte)kind);
        }
        openKinds = kinds;
        areKindsKnown = true;
        return kinds;
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
