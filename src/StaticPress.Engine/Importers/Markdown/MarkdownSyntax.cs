using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// The Markdown that is read: CommonMark with tables, footnotes, definition lists, task lists, strikethrough, abbreviations,
/// attributes and template tags. Parsing has bounds: whatever the text, it takes linear time and no deep stack.
/// </summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Usual = Build(InlineBounds.Usual);

    /// <summary>Marks may nest to no more than Markdig's limit whatever they are.</summary>
    private static readonly MarkdownPipeline Strict = Build(InlineBounds.Strict);

    /// <summary>For code that writes what was parsed as HTML.</summary>
    public static MarkdownPipeline Pipeline => Usual;

    public static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Usual);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that marks are nested too deep.
            return Markdig.Markdown.Parse(text, Strict);
        }
    }

    private static MarkdownPipeline Build(InlineBounds bounds)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 512 }
            .UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseAutoLinks().UseAbbreviations()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseGenericAttributes();
        var paragraphs = builder.BlockParsers.FindExact<ParagraphBlockParser>()!;
        builder.BlockParsers.Insert(0, new BlockBounds(paragraphs, null));
        builder.BlockParsers.Insert(0, new BlockBounds(paragraphs, ">-+*:|0123456789"));
        builder.BlockParsers.Insert(0, new TemplateBlockParser());
        builder.InlineParsers.Insert(0, new TemplateInlineParser());
        paragraphs.Closed += bounds.Apply;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += bounds.Apply;
        return builder.Build();
    }
}
