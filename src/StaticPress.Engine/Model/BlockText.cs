namespace StaticPress.Model;

/// <summary>A block's name and plain text; the parts of a list, quote or table stand on lines of their own.</summary>
public static class BlockText
{
    public static string Kind(Block block) => block switch
    {
        ParagraphBlock => "paragraph",
        HeadingBlock => "heading",
        QuoteBlock => "quote",
        ListBlock => "list",
        ImageBlock => "image",
        TableBlock => "table",
        CodeBlock => "code",
        EmbedBlock => "embed",
        _ => "block",
    };

    public static string Of(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Text.Text,
        HeadingBlock heading => heading.Text.Text,
        QuoteBlock quote => string.Join('\n', quote.Paragraphs.Select(paragraph => paragraph.Text)),
        ListBlock list => string.Join('\n', list.Items.SelectMany(ItemLines)),
        ImageBlock image => image.Caption?.Text ?? image.Alt ?? "",
        TableBlock table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text)))),
        CodeBlock code => code.Code,
        EmbedBlock embed => embed.Title,
        _ => "",
    };

    private static IEnumerable<string> ItemLines(ListItem item) => item.Children.Select(Of).Prepend(item.Text.Text);
}
