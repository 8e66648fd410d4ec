using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>One source's facts with the bytes they were taken from.</summary>
/// <param name="ReadingFingerprint">Of the options they were read with.</param>
/// <param name="PointsFingerprint">See <see cref="ArticleHead.PointsFingerprint"/>.</param>
/// <param name="HeadKey">Of all that the head was made from beside the source; 0 if none is kept.</param>
/// <param name="Head">What was made of them, for writing it; who reads asks <see cref="TryReadHead"/> for it, and then needs nothing else.</param>
internal sealed record CachedHead(string File, FileStamp Stamp, ulong BytesFingerprint, ulong ReadingFingerprint, ulong PointsFingerprint, ArticleFacts Facts, IReadOnlyList<Diagnostic> Diagnostics, ulong HeadKey = 0, ArticleHead? Head = null)
{
    /// <summary>The same with its head, if that comes back as it is.</summary>
    public CachedHead With(ulong key, ArticleHead head) => head.Texts.IsUtf8 ? this with { HeadKey = key, Head = head } : this with { HeadKey = 0, Head = null };

    /// <summary>Of a source and of how it is read.</summary>
    public static ulong ContentOf(ulong bytes, ulong reading) => Fingerprint.Of(bytes, reading);

    /// <summary>Everything but the file's name, by which it is found.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Stamp.Size);
        writer.Write(Stamp.ModifiedTicks);
        writer.Write(BytesFingerprint);
        writer.Write(ReadingFingerprint);
        writer.Write(PointsFingerprint);
        TraceFormat.WriteDiagnostics(writer, Diagnostics);
        writer.Write(HeadKey);
        WriteHead(writer);
        writer.Write(Facts.Language);
        FactsFormat.WriteUtf8(writer, Facts.CompactHeadline.Utf8Bytes);
        writer.Write(!Facts.CompactSummary.IsNone);
        if (!Facts.CompactSummary.IsNone) FactsFormat.WriteUtf8(writer, Facts.CompactSummary.Utf8Bytes);
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
    }

    /// <summary>With its length before it, for those who want the facts.</summary>
    private void WriteHead(BinaryWriter writer)
    {
        if (HeadKey == 0) return;
        writer.Write(0);
        var start = writer.BaseStream.Position;
        HeadFormat.Write(writer, Head!);
        var end = writer.BaseStream.Position;
        writer.BaseStream.Position = start - sizeof(int);
        writer.Write((int)(end - start));
        writer.BaseStream.Position = end;
    }

    /// <summary>The facts; the head is passed over.</summary>
    public static CachedHead Read(string file, BytesReader reader)
    {
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        var (bytes, reading, points) = (reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var diagnostics = TraceFormat.ReadDiagnostics(reader);
        var key = reader.ReadUInt64();
        if (key != 0) reader.Skip(reader.ReadInt32());
        return new CachedHead(file, stamp, bytes, reading, points, ReadFacts(reader), diagnostics, key);
    }

    /// <summary>The head alone, if the source and all else it was made of are as they were.</summary>
    /// <param name="wanted">The source's; null if any is as good.</param>
    public static bool TryReadHead(BytesReader reader, ReadOnlySpan<byte> file, FileStamp? wanted, ulong key, SharedTexts texts, out KnownHead known)
    {
        known = default;
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        if (wanted is { } same && same != stamp) return false;
        var (bytes, reading, points) = (reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var diagnostics = TraceFormat.ReadDiagnostics(reader);
        if (reader.ReadUInt64() != key) return false;
        reader.Skip(sizeof(int));
        known = new KnownHead(HeadFormat.Read(reader, file, ContentOf(bytes, reading), points, texts), diagnostics);
        return true;
    }

    /// <summary>What was found wrong with the source alone; null if that is not as it was.</summary>
    public static IReadOnlyList<Diagnostic>? ReadDiagnostics(BytesReader reader, FileStamp stamp)
    {
        if (new FileStamp(reader.ReadInt64(), reader.ReadInt64()) != stamp) return null;
        reader.Skip(3 * sizeof(ulong));
        return TraceFormat.ReadDiagnostics(reader);
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
}

/// <summary>A head as the last build left it, and what was found wrong with its source then.</summary>
internal readonly record struct KnownHead(ArticleHead Head, IReadOnlyList<Diagnostic> Diagnostics);
