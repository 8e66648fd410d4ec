using System.Globalization;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Rendering;

/// <summary>One text on its way to the page: it knows which ids and heading levels have been used.</summary>
internal sealed class BlockWriter(HtmlWriter writer, BlockHtmlOptions options)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int level = options.TopLevel - 1;

    public void WriteBlock(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element("p"u8, paragraph.Text);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case QuoteBlock quote:
                WriteQuote(quote);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case ImageBlock image:
                WriteImage(image);
                break;
            case TableBlock table:
                TableHtml.Write(writer, table, UniqueId("table"), WriteText);
                break;
            case CodeBlock code:
                writer.Raw("<pre tabindex=\"0\"><code>"u8);
                writer.Text(code.Code).Raw("</code></pre>\n"u8);
                break;
            case EmbedBlock embed:
                WriteEmbed(embed);
                break;
        }
    }

    /// <summary>The place is set apart inside the first paragraph; it is part of the report's text (structured-data.md, 10.2: class "place").</summary>
    public void WriteLede(ParagraphBlock paragraph, Dateline dateline)
    {
        var text = paragraph.Text.Text;
        var length = Math.Min(dateline.Length, text.Length);
        var start = dateline.Place is { Length: > 0 } place ? text.AsSpan(0, length).IndexOf(place, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            WriteBlock(paragraph);
            return;
        }
        var end = start + dateline.Place!.Length;
        writer.Raw("<p>"u8);
        WriteSlice(paragraph.Text, 0, start);
        writer.Raw("<span class=\"place\">"u8);
        WriteSlice(paragraph.Text, start, end);
        writer.Raw("</span>"u8);
        WriteSlice(paragraph.Text, end, text.Length);
        writer.Raw("</p>\n"u8);
    }

    /// <summary>Levels begin at the options' and never skip one, whatever the source does (structured-data.md, 10.1).</summary>
    private void WriteHeading(HeadingBlock heading)
    {
        level = Math.Min(Math.Clamp(heading.Level, options.TopLevel, 6), level + 1);
        var id = UniqueId(Slugs.Slug(heading.Text.Text, 60));
        writer.Raw($"<h{level.ToString(CultureInfo.InvariantCulture)} id=\"");
        writer.Text(id).Raw("\">"u8);
        WriteText(heading.Text);
        if (options.PermalinkLabel is { } label)
        {
            writer.Raw(" <a class=\"anchor\" href=\"#"u8);
            writer.Text(Uri.EscapeDataString(id)).Raw("\" aria-label=\""u8);
            writer.Text(label).Raw("\"></a>"u8);
        }
        writer.Raw($"</h{level.ToString(CultureInfo.InvariantCulture)}>\n");
    }

    private void WriteQuote(QuoteBlock quote)
    {
        if (quote.Citation is not null) writer.Raw("<figure>"u8);
        writer.Raw("<blockquote>\n"u8);
        foreach (var paragraph in quote.Paragraphs) Element("p"u8, paragraph);
        writer.Raw("</blockquote>\n"u8);
        if (quote.Citation is not { } citation) return;
        writer.Raw("<figcaption>"u8);
        writer.Text(citation).Raw("</figcaption></figure>\n"u8);
    }

    private void WriteList(ListBlock list)
    {
        writer.Raw(list.Ordered ? "<ol"u8 : "<ul"u8);
        if (list.Ordered && list.Start != 1) writer.Raw($" start=\"{list.Start.ToString(CultureInfo.InvariantCulture)}\"");
        writer.Raw(">\n"u8);
        foreach (var item in list.Items)
        {
            writer.Raw("<li>"u8);
            WriteText(item.Text);
            foreach (var child in item.Children) WriteBlock(child);
            writer.Raw("</li>\n"u8);
        }
        writer.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private void WriteImage(ImageBlock image)
    {
        if (options.Pictures(image) is not { } picture)
        {
            WriteWordsOf(image);
            return;
        }
        writer.Raw("<figure><img src=\""u8);
        writer.Text(picture.Address).Raw("\" alt=\""u8);
        writer.Text(image.Alt ?? "").Raw("\""u8);
        if (picture.Width > 0) writer.Raw(string.Create(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\""));
        writer.Raw(" loading=\"lazy\" decoding=\"async\">"u8);
        if (image.Caption is not null || image.Credit is not null)
        {
            writer.Raw("<figcaption>"u8);
            WriteCaption(image);
            writer.Raw("</figcaption>"u8);
        }
        writer.Raw("</figure>\n"u8);
    }

    private void WriteCaption(ImageBlock image)
    {
        if (image.Caption is { } caption) WriteText(caption);
        if (image.Credit is not { } credit) return;
        writer.Raw(" <span class=\"credit\">"u8);
        writer.Text(credit).Raw("</span>"u8);
    }

    /// <summary>No word is lost with a picture that is not shown; where it lies on another host, its words lead there.</summary>
    private void WriteWordsOf(ImageBlock image)
    {
        var words = image.Caption?.Text ?? (image.IsElsewhere ? image.Alt : null);
        if (string.IsNullOrEmpty(words) && image.Credit is null) return;
        writer.Raw("<figure><figcaption>"u8);
        if (image.IsElsewhere && image.Caption is null or { Spans.IsEmpty: true } && !string.IsNullOrEmpty(words) && options.Links(image.File) is { } address)
        {
            writer.Raw("<a href=\""u8);
            writer.Text(address).Raw("\">"u8);
            writer.Text(words).Raw("</a>"u8);
            WriteCaption(image with { Caption = null });
        }
        else
        {
            WriteCaption(image.Caption is null && words is not null ? image with { Caption = words } : image);
        }
        writer.Raw("</figcaption></figure>\n"u8);
    }

    private void WriteEmbed(EmbedBlock embed)
    {
        writer.Raw("<p class=\"embed\">"u8);
        if (options.Links(embed.Url) is { } address)
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

    private void Element(ReadOnlySpan<byte> name, RichText text)
    {
        writer.Raw("<"u8);
        writer.Raw(name);
        writer.Raw(">"u8);
        WriteText(text);
        writer.Raw("</"u8);
        writer.Raw(name);
        writer.Raw(">\n"u8);
    }

    private void WriteText(RichText text) => WriteSlice(text, 0, text.Text.Length);

    /// <summary>The part of a text from <paramref name="start"/> to <paramref name="end"/> with the marks on it; marks that reach over an edge are cut there.</summary>
    private void WriteSlice(RichText text, int start, int end)
    {
        if (text.Spans.IsEmpty) writer.Text(text.Text.AsSpan(start, end - start));
        else InlineHtml.Write(writer, text, start, end, options.Links);
    }

    private string UniqueId(string name)
    {
        var id = options.IdPrefix + name;
        for (var number = 2; !ids.Add(id); number++) id = string.Create(CultureInfo.InvariantCulture, $"{options.IdPrefix}{name}-{number}");
        return id;
    }
}
