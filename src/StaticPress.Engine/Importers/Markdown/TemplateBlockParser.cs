using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Reads pairs of template tags between which nothing is Markdown: code to be coloured, and comments.</summary>
internal sealed class TemplateBlockParser : BlockParser
{
    private static readonly string[] Verbatim = ["highlight", "comment"];

    public TemplateBlockParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Alone(processor.Line) is not { } tag || Array.IndexOf(Verbatim, tag.Name) < 0) return BlockState.None;
        processor.NewBlocks.Push(new TemplateBlock(this, tag) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        var name = ((TemplateBlock)block).Tag.Name;
        return Alone(processor.Line) is { } tag && (tag.Name == "end" + name || tag.Name == "/" + name) ? BlockState.BreakDiscard : BlockState.Continue;
    }

    /// <summary>The tag that a line consists of.</summary>
    private static TemplateTag? Alone(StringSlice line)
    {
        var text = line.AsSpan().Trim();
        var length = TemplateTag.LengthOf(text);
        return length > 0 && length == text.Length ? TemplateTag.Read(text.ToString()) : null;
    }
}

/// <summary>The lines between two template tags.</summary>
internal sealed class TemplateBlock(BlockParser parser, TemplateTag tag) : LeafBlock(parser)
{
    public TemplateTag Tag => tag;
}
