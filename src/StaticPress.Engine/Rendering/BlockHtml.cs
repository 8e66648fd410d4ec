using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>Writes an article's blocks as markup. Every text goes through the encoder, every address through <see cref="SafeUrl"/>.</summary>
public static class BlockHtml
{
    /// <param name="resolve">Turns a link or picture address of the source into one that holds on the page.</param>
    public static void Write(HtmlWriter writer, EquatableArray<Block> blocks, Dateline? dateline = null, Func<string, string?>? resolve = null)
    {
        var links = resolve ?? SafeUrl.Of;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == 0 && dateline is { Length: > 0 } && blocks[0] is ParagraphBlock first) WriteLede(writer, first, dateline, links);
            else WriteBlock(writer, blocks[i], links);
        }
    }

    /// <summary>An element's id made from its own words, for permalinks on sub-headings.</summary>
    public static string HeadingId(string text) => Text.Slug.Of(text, 60) is { Length: > 0 } slug ? "h-" + slug : "h";

    private static void WriteBlock(HtmlWriter writer, Block block, Func<string, string?> links)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element(writer, "p"u8, paragraph.Text, links);
                break;
            case HeadingBlock heading:
                WriteHeading(writer, heading, links);
                break;
            case QuoteBlock quote:
                WriteQuote(writer, quote, links);
                break;
            case ListBlock list:
                WriteList(writer, list, links);
                break;
            case ImageBlock image:
                WriteImage(writer, image, links);
                break;
            case TableBlock table:
                WriteTable(writer, table, links);
                break;
            case CodeBlock code:
                writer.Raw("<pre tabindex=\"0\"><code>"u8);
                writer.Text(code.Code).Raw("</code></pre>\n"u8);
                break;
            case EmbedBlock embed:
                WriteEmbed(writer, embed, links);
                break;
        }
    }

    /// <summary>The place is set apart inside the first paragraph; it is part of the report's text (structured-data.md, 10.2: class "place").</summary>
    private static void WriteLede(HtmlWriter writer, ParagraphBlock paragraph, Dateline dateline, Func<string, string?> links)
    {
        var length = Math.Min(dateline.Length, paragraph.Text.Text.Length);
        var end = length;
        while (end > 0 && char.IsWhiteSpace(paragraph.Text.Text[end - 1])) end--;
        writer.Raw("<p><span class=\"place\">"u8);
        WriteSlice(writer, paragraph.Text, 0, end, links);
        writer.Raw("</span>"u8);
        WriteSlice(writer, paragraph.Text, end, paragraph.Text.Text.Length, links);
        writer.Raw("</p>\n"u8);
    }

    private static void WriteHeading(HtmlWriter writer, HeadingBlock heading, Func<string, string?> links)
    {
        var level = Math.Clamp(heading.Level, 2, 6).ToString(CultureInfo.InvariantCulture);
        writer.Raw("<h"u8);
        writer.Raw(level);
        writer.Raw(" id=\""u8);
        writer.Text(HeadingId(heading.Text.Text)).Raw("\">"u8);
        WriteText(writer, heading.Text, links);
        writer.Raw("</h"u8);
        writer.Raw(level);
        writer.Raw(">\n"u8);
    }

    private static void WriteQuote(HtmlWriter writer, QuoteBlock quote, Func<string, string?> links)
    {
        writer.Raw("<blockquote>\n"u8);
        foreach (var paragraph in quote.Paragraphs) Element(writer, "p"u8, paragraph, links);
        if (quote.Citation is { } citation)
        {
            writer.Raw("<p class=\"cite\">"u8);
            writer.Text(citation).Raw("</p>\n"u8);
        }
        writer.Raw("</blockquote>\n"u8);
    }

    private static void WriteList(HtmlWriter writer, ListBlock list, Func<string, string?> links)
    {
        writer.Raw(list.Ordered ? "<ol"u8 : "<ul"u8);
        if (list.Ordered && list.Start != 1) writer.Raw($" start=\"{list.Start.ToString(CultureInfo.InvariantCulture)}\"");
        writer.Raw(">\n"u8);
        foreach (var item in list.Items)
        {
            writer.Raw("<li>"u8);
            WriteText(writer, item.Text, links);
            foreach (var child in item.Children) WriteBlock(writer, child, links);
            writer.Raw("</li>\n"u8);
        }
        writer.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private static void WriteImage(HtmlWriter writer, ImageBlock image, Func<string, string?> links)
    {
        if (links(image.File) is not { } address) return;
        writer.Raw("<figure><img src=\""u8);
        writer.Text(address).Raw("\" alt=\""u8);
        writer.Text(image.Alt ?? "").Raw("\" loading=\"lazy\" decoding=\"async\">"u8);
        if (image.Caption is not null || image.Credit is not null)
        {
            writer.Raw("<figcaption>"u8);
            if (image.Caption is { } caption) WriteText(writer, caption, links);
            if (image.Credit is { } credit)
            {
                writer.Raw(" <span class=\"credit\">"u8);
                writer.Text(credit).Raw("</span>"u8);
            }
            writer.Raw("</figcaption>"u8);
        }
        writer.Raw("</figure>\n"u8);
    }

    private static void WriteTable(HtmlWriter writer, TableBlock table, Func<string, string?> links)
    {
        writer.Raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""u8);
        writer.Text(table.Caption ?? table.Rows.Select(row => string.Join(", ", row.Select(cell => cell.Text))).FirstOrDefault() ?? "").Raw("\"><table>\n"u8);
        if (table.Caption is { } caption)
        {
            writer.Raw("<caption>"u8);
            writer.Text(caption).Raw("</caption>\n"u8);
        }
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var isHeader = i < table.HeaderRows;
            writer.Raw("<tr>"u8);
            foreach (var cell in table.Rows[i])
            {
                writer.Raw(isHeader ? "<th scope=\"col\">"u8 : "<td>"u8);
                WriteText(writer, cell, links);
                writer.Raw(isHeader ? "</th>"u8 : "</td>"u8);
            }
            writer.Raw("</tr>\n"u8);
        }
        writer.Raw("</table></div>\n"u8);
    }

    private static void WriteEmbed(HtmlWriter writer, EmbedBlock embed, Func<string, string?> links)
    {
        writer.Raw("<p class=\"embed\">"u8);
        if (links(embed.Url) is { } address)
        {
            writer.Raw("<a href=\""u8);
            writer.Text(address).Raw("\">"u8);
            writer.Text(embed.Title).Raw("</a>"u8);
        }
        else
        {
            writer.Text(embed.Title);
        }
        writer.Raw("</p>\n"u8);
    }

    private static void Element(HtmlWriter writer, ReadOnlySpan<byte> name, RichText text, Func<string, string?> links)
    {
        writer.Raw("<"u8);
        writer.Raw(name);
        writer.Raw(">"u8);
        WriteText(writer, text, links);
        writer.Raw("</"u8);
        writer.Raw(name);
        writer.Raw(">\n"u8);
    }

    public static void WriteText(HtmlWriter writer, RichText text, Func<string, string?> links) => WriteSlice(writer, text, 0, text.Text.Length, links);

    /// <summary>The part of a text from <paramref name="start"/> to <paramref name="end"/> with the marks on it; marks that reach over an edge are cut there.</summary>
    private static void WriteSlice(HtmlWriter writer, RichText text, int start, int end, Func<string, string?> links)
    {
        if (text.Spans.IsEmpty) writer.Text(text.Text.AsSpan(start, end - start));
        else InlineHtml.Write(writer, text, start, end, links);
    }
}
