using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Markup that belongs together: an HTML block, or all blocks from one that opens a figure, quote, list or table to the one that closes it.</summary>
internal sealed class HtmlUnit : Md.LeafBlock
{
    public HtmlUnit(string markup, Md.Block first)
        : base(null)
    {
        Markup = markup;
        Line = first.Line;
        Span = first.Span;
    }

    public string Markup { get; }
}
