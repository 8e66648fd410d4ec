using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticPress.Model;

namespace StaticPress.Importers;

/// <summary>Turns Markdig's tree into our blocks.</summary>
internal static class MarkdownBlocks
{
    public static List<Model.Block> Of(ContainerBlock container)
    {
        var blocks = new List<Model.Block>();
        foreach (var block in container) Add(block, blocks);
        return blocks;
    }

    /// <summary>The page's headline is the only level 1, so a document's own level 1 begins at 2.</summary>
    public static int LevelOf(int level) => Math.Clamp(level, 2, 6);

    private static void Add(Markdig.Syntax.Block block, List<Model.Block> blocks)
    {
        var line = block.Line + 1;
        switch (block)
        {
            case Markdig.Syntax.HeadingBlock heading:
                blocks.Add(new Model.HeadingBlock(LevelOf(heading.Level), MarkdownInlines.Of(heading.Inline), line));
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                AddParagraph(paragraph, blocks, line);
                break;
            case Markdig.Syntax.QuoteBlock quote:
                blocks.Add(new Model.QuoteBlock([.. Texts(quote)], null, line));
                break;
            case Markdig.Syntax.ListBlock list:
                blocks.Add(ListOf(list, line));
                break;
            case Table table:
                blocks.Add(TableOf(table, line));
                break;
            case Markdig.Extensions.Yaml.YamlFrontMatterBlock:
                break;
            case FencedCodeBlock fenced:
                blocks.Add(new Model.CodeBlock(fenced.Lines.ToString(), string.IsNullOrEmpty(fenced.Info) ? null : fenced.Info, line));
                break;
            case Markdig.Syntax.CodeBlock code:
                blocks.Add(new Model.CodeBlock(code.Lines.ToString(), null, line));
                break;
            case ContainerBlock other:
                blocks.AddRange(Of(other));
                break;
        }
    }

    private static void AddParagraph(Markdig.Syntax.ParagraphBlock paragraph, List<Model.Block> blocks, int line)
    {
        if (paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LinkInline { IsImage: true } image && image.NextSibling is null)
        {
            var alt = MarkdownInlines.Of(image).Text;
            blocks.Add(new ImageBlock(image.Url ?? "", alt, string.IsNullOrEmpty(image.Title) ? (RichText?)null : new RichText(image.Title), null, line));
            return;
        }
        var text = MarkdownInlines.Of(paragraph.Inline);
        if (text.Text.Length > 0) blocks.Add(new Model.ParagraphBlock(text, line));
    }

    private static IEnumerable<RichText> Texts(ContainerBlock container) =>
        container.Descendants<Markdig.Syntax.ParagraphBlock>().Select(paragraph => MarkdownInlines.Of(paragraph.Inline));

    private static Model.ListBlock ListOf(Markdig.Syntax.ListBlock list, int line)
    {
        var items = list.OfType<ListItemBlock>().Select(item =>
        {
            var text = item.FirstOrDefault() is Markdig.Syntax.ParagraphBlock first ? MarkdownInlines.Of(first.Inline) : new RichText("");
            var children = new List<Model.Block>();
            foreach (var child in item.Skip(text.Text.Length > 0 ? 1 : 0)) Add(child, children);
            return new ListItem(text, [.. children]);
        });
        return new Model.ListBlock(list.IsOrdered, int.TryParse(list.OrderedStart, out var start) ? start : 1, [.. items], line);
    }

    private static TableBlock TableOf(Table table, int line)
    {
        var rows = table.OfType<TableRow>().ToList();
        var cells = rows.Select(row => (EquatableArray<RichText>)[.. row.OfType<TableCell>().Select(cell => Texts(cell).FirstOrDefault())]);
        return new TableBlock(null, rows.Count(row => row.IsHeader), [.. cells], line);
    }
}
