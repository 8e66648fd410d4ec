using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>One source's facts with the bytes they were taken from.</summary>
/// <param name="ReadingFingerprint">Of the options they were read with.</param>
/// <param name="PointsFingerprint">Of the takeaways and questions.</param>
/// <param name="Built">Of the head that was made of them.</param>
internal sealed record CachedHead(string File, FileStamp Stamp, ulong BytesFingerprint, ulong ReadingFingerprint, ulong PointsFingerprint, ArticleFacts Facts, IReadOnlyList<Diagnostic> Diagnostics, BuiltHead Built = default)
{
    /// <summary>Everything but the file's name, by which it is found.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Stamp.Size);
        writer.Write(Stamp.ModifiedTicks);
        writer.Write(BytesFingerprint);
        writer.Write(ReadingFingerprint);
        writer.Write(PointsFingerprint);
        writer.Write(Built.Key);
        writer.Write(Built.TeaserFingerprint);
        WriteText(writer, Built.Route);
        writer.Write(Facts.Language);
        WriteText(writer, Facts.CompactHeadline);
        writer.Write(!Facts.CompactSummary.IsNone);
        if (!Facts.CompactSummary.IsNone) WriteText(writer, Facts.CompactSummary);
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

    public static CachedHead Read(string file, BytesReader reader)
    {
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        var (bytes, reading, points) = (reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var (key, teaser) = (reader.ReadUInt64(), reader.ReadUInt64());
        var route = reader.ReadUtf8();
        var built = key == 0 ? default : new BuiltHead(key, teaser, CompactText.OfUtf8(route));
        return new CachedHead(file, stamp, bytes, reading, points, ReadFacts(reader), TraceFormat.ReadDiagnostics(reader), built);
    }

    private static ArticleFacts ReadFacts(BytesReader reader) => new()
    {
        Language = reader.ReadRepeatedText(),
        Headline = "",
        CompactHeadline = CompactText.OfUtf8(reader.ReadUtf8()),
        CompactSummary = reader.ReadBoolean() ? CompactText.OfUtf8(reader.ReadUtf8()) : default,
        Byline = FactsFormat.ReadNames(reader),
        Place = reader.ReadBoolean() ? reader.ReadRepeatedText() : null,
        Publisher = reader.ReadBoolean() ? reader.ReadRepeatedText() : null,
        Published = FactsFormat.ReadDate(reader),
        Updated = FactsFormat.ReadDate(reader),
        Count = new TextCount(reader.ReadNumber(), reader.ReadNumber()),
        QuestionCount = reader.ReadNumber(),
        Pictures = FactsFormat.ReadTexts(reader),
        Stated = FactsFormat.ReadStated(reader),
    };

    /// <summary>As <see cref="BytesReader.ReadUtf8"/> reads it.</summary>
    private static void WriteText(BinaryWriter writer, CompactText text)
    {
        var utf8 = text.Utf8Bytes;
        writer.Write7BitEncodedInt(utf8.Length);
        writer.Write(utf8);
    }
}
