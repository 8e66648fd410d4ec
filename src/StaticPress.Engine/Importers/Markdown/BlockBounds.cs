using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// Ends blocks that would cost more than they can mean: containers nested too deep, of which the rest becomes a paragraph, and
/// paragraphs of too many lines, which are divided. A table ends before a line without columns, as its readers see it.
/// </summary>
internal sealed class BlockBounds : BlockParser
{
    private readonly ParagraphBlockParser paragraphs;

    /// <param name="opening">The characters before whose own parsers this one is asked; null to be asked before those of any line.</param>
    public BlockBounds(ParagraphBlockParser paragraphs, string? opening)
    {
        this.paragraphs = paragraphs;
        OpeningCharacters = opening?.ToCharArray();
    }

    public const int DeepestNesting = 64;
    public const int MostLines = 1000;

    /// <summary>The key under which the document holds the first line that was nested too deep, from 0.</summary>
    public static readonly object TooDeep = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine) return BlockState.None;
        if (DepthOf(processor.CurrentContainer) < DeepestNesting)
            return OpeningCharacters is null && processor.CurrentBlock is ParagraphBlock open && Divides(processor, open) ? paragraphs.TryOpen(processor) : BlockState.None;
        if (processor.Document.GetData(TooDeep) is null) processor.Document.SetData(TooDeep, processor.LineIndex);
        return paragraphs.TryOpen(processor);
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    private static bool Divides(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count >= 2 && TableLine.IsDelimiter(paragraph.Lines.Lines[1].Slice.AsSpan())) return !processor.Line.AsSpan().Contains('|');
        return paragraph.Lines.Count >= MostLines;
    }

    private static int DepthOf(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null && depth < DeepestNesting; container = container.Parent) depth++;
        return depth;
    }
}
