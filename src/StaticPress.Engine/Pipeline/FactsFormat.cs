using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>How the parts of facts lie in the cache of heads. A program of another build reads none of it, so it needs no versions.</summary>
internal static class FactsFormat
{
    /// <summary>Most sources state nothing: one byte for them.</summary>
    public static void Write(BinaryWriter writer, StatedFacts stated)
    {
        writer.Write(stated != StatedFacts.None);
        if (stated == StatedFacts.None) return;
        TraceFormat.WriteOptional(writer, stated.Headline);
        TraceFormat.WriteOptional(writer, stated.Synopsis);
        WriteTexts(writer, stated.Authors);
        TraceFormat.WriteOptional(writer, stated.Language);
        WriteDate(writer, stated.Published);
        WriteDate(writer, stated.Updated);
        TraceFormat.WriteOptional(writer, stated.Publisher);
        TraceFormat.WriteOptional(writer, stated.Section);
        WriteTexts(writer, stated.Topics);
        WriteImage(writer, stated.Image);
        writer.Write((int)(stated.Kind ?? (ArticleKind)(-1)));
        writer.Write(stated.IsDraft);
        TraceFormat.WriteOptional(writer, stated.Slug);
        WriteTexts(writer, stated.Aliases);
        TraceFormat.WriteOptional(writer, stated.ImageAddress);
        TraceFormat.WriteOptional(writer, stated.Id);
        TraceFormat.WriteOptional(writer, stated.TranslationOf);
        WriteCorrections(writer, stated.Corrections);
    }

    public static StatedFacts ReadStated(BytesReader reader) => !reader.ReadBoolean() ? StatedFacts.None : new StatedFacts
    {
        Headline = reader.ReadOptionalText(),
        Synopsis = reader.ReadOptionalText(),
        Authors = ReadTexts(reader),
        Language = reader.ReadOptionalText(),
        Published = ReadDate(reader),
        Updated = ReadDate(reader),
        Publisher = reader.ReadOptionalText(),
        Section = reader.ReadOptionalText(),
        Topics = ReadTexts(reader),
        Image = ReadImage(reader),
        Kind = reader.ReadInt32() is >= 0 and var kind ? (ArticleKind)kind : null,
        IsDraft = reader.ReadBoolean(),
        Slug = reader.ReadOptionalText(),
        Aliases = ReadTexts(reader),
        ImageAddress = reader.ReadOptionalText(),
        Id = reader.ReadOptionalText(),
        TranslationOf = reader.ReadOptionalText(),
        Corrections = ReadCorrections(reader),
    };

    public static void WriteCorrections(BinaryWriter writer, EquatableArray<Correction> corrections)
    {
        writer.Write7BitEncodedInt(corrections.Count);
        foreach (var correction in corrections)
        {
            WriteDate(writer, correction.Date);
            writer.Write(correction.Text);
        }
    }

    public static EquatableArray<Correction> ReadCorrections(BytesReader reader) =>
        BlockFormat.ReadMany(reader, static one => new Correction(ReadDate(one)!.Value, one.ReadText()));

    public static void WriteAudio(BinaryWriter writer, ArticleAudio? audio)
    {
        TraceFormat.WriteOptional(writer, audio?.File);
        if (audio is not null) writer.Write(audio.Seconds ?? -1);
    }

    public static ArticleAudio? ReadAudio(BytesReader reader) =>
        reader.ReadOptionalText() is { } file ? new ArticleAudio(file, reader.ReadInt32() is >= 0 and var seconds ? seconds : null) : null;

    /// <summary>A text that is kept as UTF-8, as <see cref="BytesReader.ReadUtf8"/> reads it.</summary>
    public static void WriteUtf8(BinaryWriter writer, ReadOnlySpan<byte> utf8)
    {
        writer.Write7BitEncodedInt(utf8.Length);
        writer.Write(utf8);
    }

    public static void WriteTexts(BinaryWriter writer, EquatableArray<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    public static void WriteImage(BinaryWriter writer, ArticleImage? image)
    {
        writer.Write(image is not null);
        if (image is null) return;
        writer.Write(image.File);
        TraceFormat.WriteOptional(writer, image.Alt);
        TraceFormat.WriteOptional(writer, image.Caption);
        TraceFormat.WriteOptional(writer, image.Credit);
        writer.Write7BitEncodedInt(image.Line);
    }

    public static ArticleImage? ReadImage(BytesReader reader) => !reader.ReadBoolean() ? null :
        new ArticleImage(reader.ReadText(), reader.ReadOptionalText(), reader.ReadOptionalText(), reader.ReadOptionalText()) { Line = reader.ReadNumber() };

    /// <summary>Names that many sources have.</summary>
    public static EquatableArray<string> ReadNames(BytesReader reader) => BlockFormat.ReadMany(reader, static one => one.ReadRepeatedText());

    public static EquatableArray<string> ReadTexts(BytesReader reader) => BlockFormat.ReadMany(reader, static one => one.ReadText());

    public static void WriteDate(BinaryWriter writer, PressDate? date)
    {
        writer.Write(date is not null);
        if (date is not { } known) return;
        writer.Write(known.Date.DayNumber);
        writer.Write(known.Time?.Ticks ?? -1);
        writer.Write(known.Offset?.Ticks ?? long.MinValue);
    }

    public static PressDate? ReadDate(BytesReader reader)
    {
        if (!reader.ReadBoolean()) return null;
        var date = DateOnly.FromDayNumber(reader.ReadInt32());
        var time = reader.ReadInt64();
        var offset = reader.ReadInt64();
        return new PressDate(date, time < 0 ? null : new TimeOnly(time), offset == long.MinValue ? null : new TimeSpan(offset));
    }
}
