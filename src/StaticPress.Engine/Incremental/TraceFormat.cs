using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>How traces lie in their file. Any change here is another <see cref="Version"/>, and an older file is then no trace at all.</summary>
internal static class TraceFormat
{
    public const uint Version = 0x53505404;

    private const int LastBit = 63;

    /// <summary>The kinds of some questions, one bit each; those past the last have one together.</summary>
    public static ulong KindsOf(IReadOnlyList<Answered> reads)
    {
        var kinds = 0UL;
        foreach (var read in reads) kinds |= BitOf(read.Question.Kind);
        return kinds;
    }

    public static ulong BitOf(byte kind) => 1UL << Math.Min((int)kind, LastBit);

    public static void WriteReads(BinaryWriter writer, IReadOnlyList<Answered> reads)
    {
        writer.Write7BitEncodedInt(reads.Count);
        foreach (var (question, answer) in reads)
        {
            writer.Write(question.Kind);
            writer.Write(question.Subject);
            writer.Write7BitEncodedInt(question.Number);
            writer.Write(answer);
        }
    }

    public static Answered[] ReadReads(BytesReader reader)
    {
        var reads = new Answered[reader.ReadCount()];
        for (var i = 0; i < reads.Length; i++) reads[i] = new Answered(ReadQuestion(reader), reader.ReadUInt64());
        return reads;
    }

    public static Question ReadQuestion(BytesReader reader) => new(reader.ReadByte(), reader.ReadUInt64(), reader.ReadNumber());

    public static void WriteDiagnostics(BinaryWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.Write7BitEncodedInt(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic.Code);
            writer.Write((byte)diagnostic.Severity);
            writer.Write(diagnostic.Location.Path);
            writer.Write7BitEncodedInt(diagnostic.Location.Line);
            writer.Write7BitEncodedInt(diagnostic.Location.Column);
            writer.Write(diagnostic.Message);
            WriteOptional(writer, diagnostic.Hint);
            WriteOptional(writer, diagnostic.Note);
        }
    }

    public static Diagnostic[] ReadDiagnostics(BytesReader reader)
    {
        var count = reader.ReadCount();
        if (count == 0) return [];
        var diagnostics = new Diagnostic[count];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var code = reader.ReadText();
            var severity = (Severity)reader.ReadByte();
            var location = new SourceLocation(reader.ReadText(), reader.ReadNumber(), reader.ReadNumber());
            diagnostics[i] = new Diagnostic(code, severity, location, reader.ReadText(), reader.ReadOptionalText(), reader.ReadOptionalText());
        }
        return diagnostics;
    }

    public static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }
}
