using System.Buffers.Binary;
using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>
/// What the last build remembered, as far as it can be trusted. A file that is missing, damaged, from another program or
/// for another destination is an empty trace, and an empty trace is a clean build.
/// </summary>
public sealed class Trace
{
    /// <summary>Behind its length and the fingerprint of its path.</summary>
    private const int RecordStart = sizeof(int) + sizeof(ulong);

    private readonly byte[] bytes;
    private readonly Dictionary<ulong, int> offsets;
    private readonly ImmutableArray<Answered[]> commonSets;
    private readonly int[] verdicts;

    private Trace(byte[] bytes, Dictionary<ulong, int> offsets, ImmutableArray<Answered[]> commonSets)
    {
        this.bytes = bytes;
        this.offsets = offsets;
        this.commonSets = commonSets;
        verdicts = new int[commonSets.Length];
    }

    public static Trace Empty { get; } = new([], [], []);

    /// <param name="identity">Of the program and the destination: a trace made under another identity is not used.</param>
    public static Trace Load(string file, ulong identity)
    {
        try
        {
            return File.Exists(file) ? Parse(File.ReadAllBytes(file), identity) : Empty;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    /// <summary>The common reads of a set, for writing them into the next trace.</summary>
    public IReadOnlyList<Answered> CommonSet(int number) => commonSets[number];

    /// <summary>What was remembered of an output if everything it read would be answered the same today; else null.</summary>
    public TracedOutput? FindUnchanged(string path, IAnswers answers)
    {
        if (!offsets.TryGetValue(Fingerprint.Of(path), out var offset)) return null;
        var record = bytes.AsMemory(offset, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(offset)));
        var reader = new TraceReader(record.Span[RecordStart..]);
        var stamp = new OutputStamp((long)reader.UInt64(), (long)reader.UInt64());
        var set = reader.Count();
        var rest = record[(RecordStart + reader.Position)..];
        if (!IsSetUnchanged(set, answers) || !IsUnchanged(ref reader, answers)) return null;
        return new TracedOutput(stamp, set, rest, DiagnosticsAt(record[(RecordStart + reader.Position)..]));
    }

    private static bool IsUnchanged(ref TraceReader reader, IAnswers answers)
    {
        for (var left = reader.Count(); left > 0; left--)
        {
            var question = new Question(reader.Byte(), reader.UInt64(), reader.Count());
            if (answers.Answer(question) != reader.UInt64()) return false;
        }
        return true;
    }

    private static Diagnostic[] DiagnosticsAt(ReadOnlyMemory<byte> part)
    {
        if (part.Span[0] == 0) return [];
        using var reader = new BinaryReader(new MemoryStream(part.ToArray(), writable: false));
        return TraceFormat.ReadDiagnostics(reader);
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

    private static Trace Parse(byte[] bytes, ulong identity)
    {
        if (bytes.Length < 16 || Fingerprint.Of(bytes.AsSpan(0, bytes.Length - 8)) != BitConverter.ToUInt64(bytes, bytes.Length - 8)) return Empty;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - 8, writable: false));
        if (reader.ReadUInt32() != TraceFormat.Version || reader.ReadUInt64() != identity) return Empty;
        var setsAt = reader.ReadInt64();
        var outputs = reader.ReadInt32();
        var found = new Dictionary<ulong, int>(outputs);
        for (var i = 0; i < outputs; i++)
        {
            var offset = (int)reader.BaseStream.Position;
            var length = reader.ReadInt32();
            found[reader.ReadUInt64()] = offset;
            reader.BaseStream.Position = offset + length;
        }
        reader.BaseStream.Position = setsAt;
        var sets = ImmutableArray.CreateBuilder<Answered[]>();
        for (var count = TraceFormat.ReadCount(reader); count > 0; count--) sets.Add(TraceFormat.ReadReads(reader));
        return new Trace(bytes, found, sets.ToImmutable());
    }
}
