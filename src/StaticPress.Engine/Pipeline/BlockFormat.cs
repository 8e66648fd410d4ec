using System.Runtime.InteropServices;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>How an article's blocks lie in the spill of one build: a byte for the kind, then the parts in the record's order.</summary>
internal static class BlockFormat
{
    private const byte Paragraph = 0, Heading = 1, Quote = 2, List = 3, Image = 4, Table = 5, Code = 6, Embed = 7;

    public static void Write(BinaryWriter writer, EquatableArray<Block> blocks)
    {
        writer.Write7BitEncodedInt(blocks.Count);
        foreach (var block in blocks) Write(writer, block);
    }

    public static EquatableArray<Block> Read(BytesReader reader) => ReadMany(reader, ReadBlock);

    /// <summary>A count and as many items, in an array that nobody else holds.</summary>
    public static EquatableArray<T> ReadMany<T>(BytesReader reader, Func<BytesReader, T> read)
    {
        var count = reader.ReadCount();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(reader);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private static void Write(BinaryWriter writer, Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                writer.Write(Paragraph);
                Write(writer, paragraph.Text);
                break;
            case HeadingBlock heading:
                writer.Write(Heading);
                writer.Write7BitEncodedInt(heading.Level);
                Write(writer, heading.Text);
                break;
            case QuoteBlock quote:
                writer.Write(Quote);
                Write(writer, quote.Paragraphs);
                TraceFormat.WriteOptional(writer, quote.Citation);
                break;
            case ListBlock list:
                WriteList(writer, list);
                break;
            case ImageBlock image:
                writer.Write(Image);
                writer.Write(image.File);
                TraceFormat.WriteOptional(writer, image.Alt);
                writer.Write(image.Caption is not null);
                if (image.Caption is { } caption) Write(writer, caption);
                TraceFormat.WriteOptional(writer, image.Credit);
                break;
            case TableBlock table:
                writer.Write(Table);
                TraceFormat.WriteOptional(writer, table.Caption);
                writer.Write7BitEncodedInt(table.HeaderRows);
                writer.Write7BitEncodedInt(table.Rows.Count);
                foreach (var row in table.Rows) Write(writer, row);
                break;
            case CodeBlock code:
                writer.Write(Code);
                writer.Write(code.Code);
                TraceFormat.WriteOptional(writer, code.Language);
                break;
            case EmbedBlock embed:
                writer.Write(Embed);
                writer.Write(embed.Url);
                writer.Write(embed.Title);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} has no form in the spill");
        }
        writer.Write7BitEncodedInt(block.Line);
    }

    private static Block ReadBlock(BytesReader reader) => reader.ReadByte() switch
    {
        Paragraph => new ParagraphBlock(ReadText(reader), reader.ReadNumber()),
        Heading => new HeadingBlock(reader.ReadNumber(), ReadText(reader), reader.ReadNumber()),
        Quote => new QuoteBlock(ReadTexts(reader), reader.ReadOptionalText(), reader.ReadNumber()),
        List => new ListBlock(reader.ReadBoolean(), reader.ReadNumber(), ReadItems(reader), reader.ReadNumber()),
        Image => new ImageBlock(reader.ReadText(), reader.ReadOptionalText(), reader.ReadBoolean() ? ReadText(reader) : (RichText?)null, reader.ReadOptionalText(), reader.ReadNumber()),
        Table => new TableBlock(reader.ReadOptionalText(), reader.ReadNumber(), ReadMany(reader, ReadTexts), reader.ReadNumber()),
        Code => new CodeBlock(reader.ReadText(), reader.ReadOptionalText(), reader.ReadNumber()),
        Embed => new EmbedBlock(reader.ReadText(), reader.ReadText(), reader.ReadNumber()),
        var kind => throw new InvalidDataException($"no block has the kind {kind}"),
    };

    private static void WriteList(BinaryWriter writer, ListBlock list)
    {
        writer.Write(List);
        writer.Write(list.Ordered);
        writer.Write7BitEncodedInt(list.Start);
        writer.Write7BitEncodedInt(list.Items.Count);
        foreach (var item in list.Items)
        {
            Write(writer, item.Text);
            Write(writer, item.Children);
        }
    }

    private static EquatableArray<ListItem> ReadItems(BytesReader reader) => ReadMany(reader, static one => new ListItem(ReadText(one), Read(one)));

    private static void Write(BinaryWriter writer, EquatableArray<RichText> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts) Write(writer, text);
    }

    private static EquatableArray<RichText> ReadTexts(BytesReader reader) => ReadMany(reader, ReadText);

    private static void Write(BinaryWriter writer, RichText text)
    {
        writer.Write(text.Text);
        writer.Write7BitEncodedInt(text.Spans.Count);
        foreach (var span in text.Spans)
        {
            writer.Write((byte)span.Kind);
            writer.Write7BitEncodedInt(span.Start);
            writer.Write7BitEncodedInt(span.Length);
            TraceFormat.WriteOptional(writer, span.Target);
        }
    }

    private static RichText ReadText(BytesReader reader) => new(reader.ReadText(), ReadMany(reader, ReadSpan));

    private static TextSpan ReadSpan(BytesReader reader) =>
        new((TextSpanKind)reader.ReadByte(), reader.ReadNumber(), reader.ReadNumber(), reader.ReadOptionalText());
}
