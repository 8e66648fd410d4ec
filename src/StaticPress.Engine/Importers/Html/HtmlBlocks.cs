using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>
/// HTML to our blocks, by construction: only what a block can hold comes through, so no script, style, event or form ever does. Links lead to
/// web, mail and telephone addresses and to paths of the site; media of other hosts become a link with a title. Use
/// <see cref="Of"/> for markup inside another format (raw HTML in Markdown, the content of a feed's item): it gives the blocks and
/// reports by SP1205 which elements were left out. <see cref="Line"/> reads markup within one line.
/// </summary>
public static class HtmlBlocks
{
    public static ImmutableArray<Block> Of(string fragment, HtmlBlockOptions options, List<Diagnostic> diagnostics) =>
        [.. Parts(fragment, options, diagnostics).Select(part => part.Block!)];

    /// <summary>The same with the words and lines of each block.</summary>
    public static ImmutableArray<SourcePart> Parts(string fragment, HtmlBlockOptions options, List<Diagnostic> diagnostics)
    {
        if (Parse(fragment, options, diagnostics) is not { } root) return [];
        HtmlRemovals.Report(root, options, diagnostics);
        return Parts(root, options);
    }

    public static ImmutableArray<SourcePart> Parts(INode root, HtmlBlockOptions options)
    {
        var tree = HtmlTree.Of(root);
        var reader = new HtmlBlockReader(tree, new PartMark?[tree.Count], options);
        reader.ReadAll();
        return [.. reader.Parts];
    }

    /// <summary>All text of a fragment as one text with marks.</summary>
    public static RichText Line(string fragment, HtmlBlockOptions options, List<Diagnostic> diagnostics)
    {
        if (Parse(fragment, options, diagnostics) is not { } root) return new RichText("");
        HtmlRemovals.Report(root, options, diagnostics);
        var tree = HtmlTree.Of(root);
        var line = new RichTextWriter();
        var reader = new HtmlBlockReader(tree, new PartMark?[tree.Count], options);
        for (var index = 0; index < tree.Count; index = tree[index].End) HtmlInlines.Write(reader, index, line);
        return line.Take();
    }

    private static INode? Parse(string fragment, HtmlBlockOptions options, List<Diagnostic> diagnostics)
    {
        if (!HtmlDepth.IsReadable(fragment, options, diagnostics)) return null;
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        return parser.ParseDocument("<!doctype html><body>" + fragment).Body;
    }
}
