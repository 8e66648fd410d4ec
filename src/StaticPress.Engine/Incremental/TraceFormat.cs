using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>How traces lie in their file. Any change here is another <see cref="Version"/>, and an older file is then no trace at all.</summary>
internal static class TraceFormat
{
    public const uint Version = 0x53505401;

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

    public static Answered[] ReadReads(BinaryReader reader)
    {
        var reads = new Answered[ReadCount(reader)];
        for (var i = 0; i < reads.Length; i++)
        {
            var question = new Question(reader.ReadByte(), reader.ReadUInt64(), reader.Read7BitEncodedInt());
            reads[i] = new Answered(question, reader.ReadUInt64());
        }
        return reads;
    }

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

    public static Diagnostic[] ReadDiagnostics(BinaryReader reader)
    {
        var diagnostics = new Diagnostic[ReadCount(reader)];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var code = reader.ReadString();
            var severity = (Severity)reader.ReadByte();
            var location = new SourceLocation(reader.ReadString(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            diagnostics[i] = new Diagnostic(code, severity, location, reader.ReadString(), ReadOptional(reader), ReadOptional(reader));
        }
        return diagnostics;
    }

    public static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    public static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    /// <summary>A damaged file must not make us allocate what it claims to hold.</summary>
    public static int ReadCount(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position) throw new InvalidDataException("a count beyond the end of the file");
        return count;
    }
}
