using System.Buffers;
using System.Globalization;
using System.Text;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Writing;

/// <summary>Writes blocks as CommonMark in which no character of a text is taken for a mark.</summary>
/// <param name="resolve">Turns an address into an absolute one, or null if it may not be linked.</param>
internal sealed class MarkdownWriter(IBufferWriter<byte> output, Func<string, string?> resolve)
{
    private readonly StringBuilder line = new();

    /// <summary>Whether a picture's caption and credit stand in its title, where our importer finds them, and not below it.</summary>
    public bool CaptionsAsTitles { get; init; }

    /// <summary>Where a picture lies for those who read what is written; null where it cannot be shown, and only its words are.</summary>
    public Func<ImageBlock, string?> Pictures { get; init; } = image => resolve(image.File);

    /// <summary>Whether the list at hand follows another: it needs another mark, or the two would be one.</summary>
    private bool isAlternate;

    /// <summary>A heading is one line.</summary>
    public void Heading(int level, RichText text) =>
        Block(new string('#', level) + " ", WithoutBreaks(text));

    public void Paragraph(RichText text) => Block("", text);

    public void Break() => output.Raw("\n---\n"u8);

    public void Bullets(EquatableArray<string> texts)
    {
        output.Raw("\n"u8);
        foreach (var text in texts) WriteLines("- ", "  ", text);
    }

    public void Blocks(EquatableArray<Block> blocks, int topLevel) => Blocks(blocks, topLevel, "");

    private void Blocks(EquatableArray<Block> blocks, int topLevel, string indent)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            isAlternate = block is ListBlock && before is ListBlock && !isAlternate;
            Write(block, topLevel, indent);
            before = block;
        }
    }

    private void Write(Block block, int topLevel, string indent)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Block(indent, paragraph.Text);
                break;
            case HeadingBlock heading:
                Heading(Math.Clamp(heading.Level, topLevel, 6), heading.Text);
                break;
            case QuoteBlock quote:
                Write(quote, indent);
                break;
            case ListBlock list:
                Write(list, topLevel, indent);
                break;
            case ImageBlock image:
                Write(image, indent);
                break;
            case TableBlock table:
                Write(table, indent);
                break;
            case CodeBlock code:
                Write(code, indent);
                break;
            case EmbedBlock embed:
                Block(indent, new RichText(embed.Title, [new TextSpan(TextSpanKind.Link, 0, embed.Title.Length, embed.Url)]));
                break;
        }
    }

    private void Write(QuoteBlock quote, string indent)
    {
        var isFirst = true;
        foreach (var paragraph in quote.Paragraphs)
        {
            output.Raw(isFirst ? "\n" : indent + ">\n");
            WriteLines(indent + "> ", indent + "> ", paragraph);
            isFirst = false;
        }
        if (quote.Citation is not { } citation) return;
        output.Raw(indent + ">\n");
        WriteLines(indent + "> ", indent + "> ", citation);
    }

    private void Write(ListBlock list, int topLevel, string indent)
    {
        output.Raw("\n"u8);
        var number = list.Start;
        var (stop, bullet) = isAlternate ? (") ", "+ ") : (". ", "- ");
        foreach (var item in list.Items)
        {
            var mark = list.Ordered ? number++.ToString(CultureInfo.InvariantCulture) + stop : bullet;
            var inner = indent + new string(' ', mark.Length);
            WriteLines(indent + mark, inner, item.Text);
            Blocks(item.Children, topLevel, inner);
        }
    }

    private void Write(ImageBlock image, string indent)
    {
        if (Pictures(image) is { } address)
        {
            output.Raw($"\n{indent}![");
            output.Raw(MarkdownText.Escape(OneLine(image.Alt ?? "")));
            output.Raw($"]({MarkdownText.Destination(address)}{(CaptionsAsTitles ? TitleOf(image) : "")})\n");
            if (CaptionsAsTitles) return;
        }
        if (image.Caption is { } caption) Block(indent, caption);
        if (image.Credit is { } credit) Block(indent, credit);
    }

    private static string TitleOf(ImageBlock image)
    {
        var caption = image.Credit is { } credit ? image.Caption is { } text ? $"{text} ({credit})" : credit : image.Caption?.Text;
        return string.IsNullOrWhiteSpace(caption) ? "" : $" \"{MarkdownText.Escape(OneLine(caption)).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\r', '\n') ? string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)) : text;

    /// <summary>A pipe table, as GitHub and most readers of Markdown know it: its first row is the header, empty if the table has none.</summary>
    private void Write(TableBlock table, string indent)
    {
        if (table.Caption is { } caption) Block(indent, caption);
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        if (columns == 0) return;
        output.Raw("\n"u8);
        WriteRow(indent, table.HeaderRows > 0 ? table.Rows[0] : [], columns);
        output.Raw($"{indent}|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n");
        foreach (var row in table.Rows.Skip(table.HeaderRows > 0 ? 1 : 0)) WriteRow(indent, row, columns);
    }

    private void WriteRow(string indent, EquatableArray<RichText> row, int columns)
    {
        output.Raw(indent + "|");
        for (var i = 0; i < columns; i++)
        {
            // Something stands before the text, so that nothing in it is taken for the beginning of a block.
            line.Clear().Append('|');
            if (i < row.Count) MarkdownText.Append(line, WithoutBreaks(row[i]), resolve);
            output.Raw($" {line.ToString(1, line.Length - 1)} |");
        }
        output.Raw("\n"u8);
    }

    private static RichText WithoutBreaks(RichText text) => new(text.Text, [.. text.Spans.Where(span => span.Kind != TextSpanKind.LineBreak)]);

    /// <summary>The fence is longer than any run of its mark inside.</summary>
    private void Write(CodeBlock code, string indent)
    {
        var text = ValidText.Of(code.Code);
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        output.Raw($"\n{indent}{fence}\n");
        foreach (var part in text.Split('\n')) output.Raw($"{indent}{part.TrimEnd('\r')}\n");
        output.Raw($"{indent}{fence}\n");
    }

    private static int LongestRun(string text, char mark)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private void Block(string prefix, RichText text)
    {
        output.Raw("\n"u8);
        WriteLines(prefix, prefix, text);
    }

    private void WriteLines(string first, string next, RichText text)
    {
        line.Clear();
        MarkdownText.Append(line, text, resolve);
        output.Raw(first);
        output.Raw(line.Replace("\n", "\n" + next).Append('\n').ToString());
    }
}
