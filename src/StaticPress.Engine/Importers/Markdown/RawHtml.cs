using Markdig.Syntax.Inlines;
using StaticPress.Importers.Html;
using StaticPress.Model;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Reads what stands in a document as HTML: as any page's markup is read.</summary>
internal static class RawHtml
{
    public static bool IsIn(Md.LeafBlock leaf) => leaf.Inline is not null && Md.MarkdownObjectExtensions.Descendants<HtmlInline>(leaf.Inline).Any();

    public static IEnumerable<Block> Of(HtmlUnit unit, MarkdownContext context)
    {
        var line = context.LineOf(unit);
        var blocks = Read(unit.Markup, line, context);
        return blocks.Count > 0 ? blocks : [new FurnitureBlock(unit.Markup.Trim(), Reasons.Markup, line)];
    }

    /// <summary>A paragraph with markup in it; template tags in it stand behind it.</summary>
    public static IEnumerable<Block> Of(Md.ParagraphBlock paragraph, MarkdownContext context)
    {
        var line = context.LineOf(paragraph);
        foreach (var image in Md.MarkdownObjectExtensions.Descendants<LinkInline>(paragraph.Inline!).Where(link => link.IsImage)) image.Url = Pictures.AddressOf(image.Url ?? "", context.Path);
        var templates = Md.MarkdownObjectExtensions.Descendants<TemplateInline>(paragraph.Inline!).ToList();
        return [.. Read(MarkupWriter.WriteInline(paragraph), line, context), .. templates.SelectMany(template => TemplateBlocks.Of(template.Tag, line, context))];
    }

    public static RichText TextOf(Md.LeafBlock leaf, MarkdownContext context)
    {
        var blocks = Read(MarkupWriter.WriteInline(leaf), context.LineOf(leaf), context);
        return blocks is [ParagraphBlock only] ? only.Text : new RichText(string.Join(' ', blocks.Select(BlockWords.Of)));
    }

    private static List<Block> Read(string markup, int line, MarkdownContext context) =>
        [.. HtmlBlocks.Of(markup, new HtmlBlockOptions(context.Path, line), context.Diagnostics).Select(block => Resolved(block, context))];

    private static Block Resolved(Block block, MarkdownContext context) =>
        block is ImageBlock image ? image with { File = Pictures.AddressOf(image.File, context.Path) }
        : block is HeadingBlock heading ? heading with { Level = Math.Min(6, heading.Level + context.Deeper) } : block;
}
