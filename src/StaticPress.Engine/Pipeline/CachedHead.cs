using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;

namespace StaticPress.Pipeline;

/// <summary>One source's facts with the bytes they were taken from.</summary>
/// <param name="ReadingFingerprint">Of the options they were read with.</param>
/// <param name="PointsFingerprint">Of the takeaways and questions.</param>
internal sealed record CachedHead(string File, FileStamp Stamp, ulong BytesFingerprint, ulong ReadingFingerprint, ulong PointsFingerprint, ArticleFacts Facts, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Everything but the file's name, by which it is found.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Stamp.Size);
        writer.Write(Stamp.ModifiedTicks);
        writer.Write(BytesFingerprint);
        writer.Write(ReadingFingerprint);
        writer.Write(PointsFingerprint);
        writer.Write(Facts.Language);
        writer.Write(Facts.Headline);
        TraceFormat.WriteOptional(writer, Facts.Summary);
        FactsFormat.WriteTexts(writer, Facts.Byline);
        TraceFormat.WriteOptional(writer, Facts.Place);
        TraceFormat.WriteOptional(writer, Facts.Publisher);
        FactsFormat.WriteDate(writer, Facts.Published);
        FactsFormat.WriteDate(writer, Facts.Updated);
        writer.Write7BitEncodedInt(Facts.Count.Words);
        writer.Write7BitEncodedInt(Facts.Count.Runs);
        writer.Write7BitEncodedInt(Facts.QuestionCount);
        FactsFormat.WriteTexts(writer, Facts.Pictures);
        FactsFormat.Write(writer, Facts.Stated);
        TraceFormat.WriteDiagnostics(writer, Diagnostics);
    }

    public static CachedHead Read(string file, BytesReader reader) => new(
        file,
        new FileStamp(reader.ReadInt64(), reader.ReadInt64()),
        reader.ReadUInt64(),
        reader.ReadUInt64(),
        reader.ReadUInt64(),
        ReadFacts(reader),
        TraceFormat.ReadDiagnostics(reader));

    private static ArticleFacts ReadFacts(BytesReader reader) => new()
    {
        Language = reader.ReadText(),
        Headline = reader.ReadText(),
        Summary = reader.ReadOptionalText(),
        Byline = FactsFormat.ReadTexts(reader),
        Place = reader.ReadOptionalText(),
        Publisher = reader.ReadOptionalText(),
        Published = FactsFormat.ReadDate(reader),
        Updated = FactsFormat.ReadDate(reader),
        Count = new TextCount(reader.ReadNumber(), reader.ReadNumber()),
        QuestionCount = reader.ReadNumber(),
        Pictures = FactsFormat.ReadTexts(reader),
        Stated = FactsFormat.ReadStated(reader),
    };
}
