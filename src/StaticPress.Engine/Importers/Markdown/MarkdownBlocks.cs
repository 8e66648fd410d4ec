using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using StaticPress.Model;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns Markdig's tree into our blocks. What no article shows comes as <see cref="FurnitureBlock"/>, so that its words are accounted for.</summary>
internal sealed class MarkdownBlocks(MarkdownContext context)
{
    private readonly MarkdownParagraphs paragraphs = new(context);

    public IEnumerable<Block> Of(Md.ContainerBlock container) => HtmlUnits.Of(container).SelectMany(Of);

    public IEnumerable<Block> Of(Md.Block block) => block switch
    {
        Md.HeadingBlock heading => HeadingOf(heading),
        Md.ParagraphBlock paragraph => paragraphs.Of(paragraph),
        Md.QuoteBlock quote => new MarkdownQuotes(this, context).Of(quote),
        Md.ListBlock list => QuestionList.Is(list) ? list.OfType<Md.ListItemBlock>().SelectMany(Of) : [ListOf(list)],
        Table table => MarkdownTables.Of(table, context) is { } rows ? [rows] : [],
        DefinitionList definitions => definitions.OfType<DefinitionItem>().SelectMany(DefinitionOf),
        HtmlUnit html => RawHtml.Of(html, context),
        TemplateBlock template => TemplateBlocks.Of(template, context),
        Md.FencedCodeBlock fenced => [new CodeBlock(fenced.Lines.ToString(), LanguageOf(fenced), context.LineOf(fenced))],
        Md.CodeBlock code => [new CodeBlock(code.Lines.ToString(), null, context.LineOf(code))],
        Md.ThematicBreakBlock rule => [new FurnitureBlock(new string(rule.ThematicChar, 3), Reasons.Rule, context.LineOf(rule))],
        Footnote note => [NoteOf(note)],
        Md.LinkReferenceDefinitionGroup or FootnoteGroup => [],
        Md.ContainerBlock other => Of(other),
        _ => [],
    };

    private IEnumerable<Block> HeadingOf(Md.HeadingBlock heading)
    {
        var text = MarkdownInlines.Of(heading.Inline);
        if (heading.Inline is null) text = heading.Lines.ToString().Trim();
        else if (RawHtml.IsIn(heading)) text = RawHtml.TextOf(heading, context);
        if (text.Text.Length > 0) yield return new HeadingBlock(context.LevelOf(heading.Level), text, context.LineOf(heading));
    }

    private static string? LanguageOf(Md.FencedCodeBlock fenced)
    {
        var language = fenced.Info?.Trim('{', '}', '.', ' ');
        return string.IsNullOrEmpty(language) ? null : language;
    }

    private ListBlock ListOf(Md.ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new ListBlock(list.IsOrdered, start, [.. list.OfType<Md.ListItemBlock>().Select(ItemOf)], context.LineOf(list));
    }

    /// <summary>The first paragraph or heading is the item's text; a picture alone, code or another list stands below an empty one.</summary>
    private ListItem ItemOf(Md.ContainerBlock item)
    {
        var blocks = Of(item).Where(block => block is not FurnitureBlock).ToList();
        return blocks switch
        {
            [ParagraphBlock first, ..] => new ListItem(first.Text, [.. blocks.Skip(1)]),
            [HeadingBlock first, ..] => new ListItem(first.Text, [.. blocks.Skip(1)]),
            _ => new ListItem("", [.. blocks]),
        };
    }

    /// <summary>A term stands above what it means, in bold: a question does so above its answer.</summary>
    private IEnumerable<Block> DefinitionOf(DefinitionItem item)
    {
        foreach (var child in item)
        {
            if (child is not DefinitionTerm term)
            {
                foreach (var block in Of(child)) yield return block;
            }
            else if (MarkdownInlines.Of(term.Inline) is { Text.Length: > 0 } text)
            {
                yield return new ParagraphBlock(text with { Spans = [new TextSpan(TextSpanKind.Strong, 0, text.Text.Length), .. text.Spans.Where(span => span.Kind != TextSpanKind.Strong)] }, context.LineOf(term));
            }
        }
    }

    private NoteBlock NoteOf(Footnote note)
    {
        var line = context.LineOf(note);
        return new NoteBlock(new ListBlock(Ordered: true, note.Order, [ItemOf(note)], line), [.. note.Links.Where(link => !link.IsBackLink).Select(context.LineOf)], line);
    }
}
