using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>How an article that was read lies in the spill of one build. Nobody else reads it, so it needs no version.</summary>
internal static class ArticleFormat
{
    public static void Write(BinaryWriter writer, Article article)
    {
        writer.Write(article.Language);
        writer.Write((byte)article.Direction);
        writer.Write(article.Headline);
        FactsFormat.WriteTexts(writer, article.Byline);
        TraceFormat.WriteOptional(writer, article.Synopsis);
        FactsFormat.WriteTexts(writer, article.Takeaways);
        WriteDateline(writer, article.Dateline);
        FactsFormat.WriteDate(writer, article.Published);
        FactsFormat.WriteDate(writer, article.Updated);
        TraceFormat.WriteOptional(writer, article.Publisher);
        BlockFormat.Write(writer, article.Body);
        BlockFormat.Write(writer, article.PointOfView);
        writer.Write7BitEncodedInt(article.Faq.Count);
        foreach (var entry in article.Faq)
        {
            writer.Write(entry.Question);
            BlockFormat.Write(writer, entry.Answer);
            writer.Write7BitEncodedInt(entry.Line);
        }
        writer.Write(article.Listen);
        FactsFormat.Write(writer, article.Stated);
    }

    public static Article Read(BytesReader reader) => new()
    {
        Language = reader.ReadText(),
        Direction = (TextDirection)reader.ReadByte(),
        Headline = reader.ReadText(),
        Byline = FactsFormat.ReadTexts(reader),
        Synopsis = reader.ReadOptionalText(),
        Takeaways = FactsFormat.ReadTexts(reader),
        Dateline = ReadDateline(reader),
        Published = FactsFormat.ReadDate(reader),
        Updated = FactsFormat.ReadDate(reader),
        Publisher = reader.ReadOptionalText(),
        Body = BlockFormat.Read(reader),
        PointOfView = BlockFormat.Read(reader),
        Faq = BlockFormat.ReadMany(reader, ReadFaq),
        Listen = reader.ReadBoolean(),
        Stated = FactsFormat.ReadStated(reader),
    };

    private static FaqEntry ReadFaq(BytesReader reader) => new(reader.ReadText(), BlockFormat.Read(reader), reader.ReadNumber());

    private static void WriteDateline(BinaryWriter writer, Dateline? dateline)
    {
        writer.Write(dateline is not null);
        if (dateline is null) return;
        TraceFormat.WriteOptional(writer, dateline.Place);
        TraceFormat.WriteOptional(writer, dateline.DateText);
        TraceFormat.WriteOptional(writer, dateline.Agency);
        writer.Write7BitEncodedInt(dateline.Length);
        writer.Write7BitEncodedInt(dateline.Block);
    }

    private static Dateline? ReadDateline(BytesReader reader) => !reader.ReadBoolean() ? null :
        new Dateline(reader.ReadOptionalText(), reader.ReadOptionalText(), reader.ReadOptionalText(), reader.ReadNumber()) { Block = reader.ReadNumber() };
}
