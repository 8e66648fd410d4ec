using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>How a whole head lies in the cache: what most builds want of most articles. A program of another build reads none of it, so it needs no versions.</summary>
internal static class HeadFormat
{
    /// <summary>All but the file's name and the fingerprints of what was read, which stand beside it.</summary>
    public static void Write(BinaryWriter writer, ArticleHead head)
    {
        TraceFormat.WriteOptional(writer, head.OwnId);
        FactsFormat.WriteUtf8(writer, head.Texts.Utf8Bytes(HeadTexts.Text.Headline));
        writer.Write(head.Summary is null);
        FactsFormat.WriteUtf8(writer, head.Texts.Utf8Bytes(HeadTexts.Text.Summary));
        FactsFormat.WriteUtf8(writer, head.Texts.Utf8Bytes(HeadTexts.Text.Route));
        writer.Write(head.Language);
        TraceFormat.WriteOptional(writer, head.StatedLanguage);
        FactsFormat.WriteTexts(writer, head.Authors);
        TraceFormat.WriteOptional(writer, head.Place);
        TraceFormat.WriteOptional(writer, head.Publisher);
        FactsFormat.WriteDate(writer, head.Published);
        writer.Write(head.PublishedAt.Ticks);
        writer.Write(head.PublishedAt.Offset.Ticks);
        FactsFormat.WriteDate(writer, head.Updated);
        TraceFormat.WriteOptional(writer, head.Section);
        FactsFormat.WriteTexts(writer, head.Topics);
        writer.Write((byte)head.Kind);
        FactsFormat.WriteImage(writer, head.Image);
        FactsFormat.WriteTexts(writer, head.Pictures);
        FactsFormat.WriteAudio(writer, head.Audio);
        writer.Write(head.IsDraft);
        TraceFormat.WriteOptional(writer, head.TranslationOf);
        FactsFormat.WriteCorrections(writer, head.Corrections);
        FactsFormat.WriteTexts(writer, head.Aliases);
        writer.Write7BitEncodedInt(head.Count.Words);
        writer.Write7BitEncodedInt(head.Count.Runs);
        writer.Write7BitEncodedInt(head.QuestionCount);
        writer.Write(head.TeaserFingerprint);
    }

    /// <param name="file">The source's, in UTF-8.</param>
    /// <param name="texts">Names of the heads that stand beside this one.</param>
    public static ArticleHead Read(BytesReader reader, ReadOnlySpan<byte> file, ulong contentFingerprint, ulong pointsFingerprint, SharedTexts texts)
    {
        var id = reader.ReadOptionalText();
        var headline = reader.ReadUtf8();
        var hasNoSummary = reader.ReadBoolean();
        return new ArticleHead(id, new HeadTexts(file, headline, reader.ReadUtf8(), hasNoSummary, reader.ReadUtf8()))
        {
            ContentFingerprint = contentFingerprint,
            PointsFingerprint = pointsFingerprint,
            Language = Name(reader, texts),
            StatedLanguage = OptionalName(reader, texts),
            Authors = Names(reader, texts),
            Place = OptionalName(reader, texts),
            Publisher = OptionalName(reader, texts),
            Published = FactsFormat.ReadDate(reader),
            PublishedAt = new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64())),
            Updated = FactsFormat.ReadDate(reader),
            Section = OptionalName(reader, texts),
            Topics = Names(reader, texts),
            Kind = (ArticleKind)reader.ReadByte(),
            Image = FactsFormat.ReadImage(reader),
            Pictures = FactsFormat.ReadTexts(reader),
            Audio = FactsFormat.ReadAudio(reader),
            IsDraft = reader.ReadBoolean(),
            TranslationOf = reader.ReadOptionalText(),
            Corrections = FactsFormat.ReadCorrections(reader),
            Aliases = FactsFormat.ReadTexts(reader),
            Count = new TextCount(reader.ReadNumber(), reader.ReadNumber()),
            QuestionCount = reader.ReadNumber(),
            TeaserFingerprint = reader.ReadUInt64(),
        };
    }

    private static string Name(BytesReader reader, SharedTexts texts) => texts.Of(reader.ReadRepeatedText())!;

    private static string? OptionalName(BytesReader reader, SharedTexts texts) => reader.ReadBoolean() ? Name(reader, texts) : null;

    private static EquatableArray<string> Names(BytesReader reader, SharedTexts texts)
    {
        var count = reader.ReadCount();
        if (count == 0) return [];
        if (count == 1) return texts.ListOf(Name(reader, texts));
        var names = new string[count];
        for (var i = 0; i < count; i++) names[i] = Name(reader, texts);
        return new(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(names));
    }
}
