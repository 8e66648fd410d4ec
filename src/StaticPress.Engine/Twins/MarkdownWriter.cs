using System.Globalization;
using System.Text;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Text;

namespace StaticPress.Twins;

/// <summary>Writes blocks as CommonMark in which no character of a text is taken for a mark.</summary>
/// <param name="resolve">Turns an address into an absolute one, or null if it may not be linked.</param>
internal sealed class MarkdownWriter(HtmlWriter output, Func<string, string?> resolve)
{
    private readonly StringBuilder line = new();

    /// <summary>Whether the list at hand follows another: it needs another mark, or the two would be one.</summary>
    private bool isAlternate;

    /// <summary>A heading is one line.</summary>
    public void Heading(int level, RichText text) =>
        Block(new string('#', level) + " ", new RichText(text.Text, [.. text.Spans.Where(span => span.Kind != TextSpanKind.LineBreak)]));

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
        if (resolve(image.File) is not { } address) return;
        output.Raw($"\n{indent}![");
        output.Raw(MarkdownText.Escape(image.Alt ?? ""));
        output.Raw($"]({MarkdownText.Destination(address)})\n");
        if (image.Caption is { } caption) Block(indent, caption);
        if (image.Credit is { } credit) Block(indent, credit);
    }

    /// <summary>Tables are no part of CommonMark: each row becomes a line of its own.</summary>
    private void Write(TableBlock table, string indent)
    {
        if (table.Caption is { } caption) Block(indent, caption);
        foreach (var row in table.Rows) Block(indent, string.Join(" · ", row.Select(cell => cell.Text)));
    }

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
