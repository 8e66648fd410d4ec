using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Diagnostics;
using StaticPress.Importers.Html.Finding;
using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Importers.Html;

/// <summary>Saved web pages: the article is found in the page, its facts in what the page states, and everything else is furniture. No script runs, nothing is fetched.</summary>
public sealed class HtmlImporter : IImporter
{
    /// <summary>With less of the page's prose in the article than this, it may be a list of articles.</summary>
    private const double LeastCertain = 0.4;

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public SourceDocument? Import(string path, ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (HtmlDecoder.Decode(path, bytes.Span, diagnostics) is not { } content) return null;
        if (!HtmlDepth.IsReadable(content, new HtmlBlockOptions(path), diagnostics)) return null;
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(content);
        var metadata = PageMetadata.Of(document);
        SavedPictures.Restore(document);
        var source = new SourceText(content);
        var page = Read(document, path, metadata, diagnostics);
        return new SourceDocument(path, "html", source) { Parts = Within(page.Parts, source.LineCount), Stated = page.Stated };
    }

    private static PageParts Read(IHtmlDocument document, string path, PageMetadata metadata, List<Diagnostic> diagnostics)
    {
        var tree = HtmlTree.WithRoot(document.Body ?? document.DocumentElement);
        var selection = new PageSelection(tree, metadata);
        if (selection.Core < 0) diagnostics.Add(DiagnosticCodes.UnsureArticle.At(new SourceLocation(path), "no text was found in this page", "save the page from a browser after it has loaded, or paste its text into a .txt file"));
        else if (selection.Certainty < LeastCertain) diagnostics.Add(DiagnosticCodes.UnsureArticle.At(new SourceLocation(path), "the page has more text beside the article than in it; it may be a list of articles", "staticpress explain shows what was taken"));
        var reader = new HtmlBlockReader(tree, selection.Marks, new HtmlBlockOptions(path, Page: metadata.Base, HasFilesBeside: document.QuerySelector("base[href]") is null));
        reader.ReadAll();
        return PageParts.Of(reader.Parts, selection.Metadata, path);
    }

    /// <summary>The parser counts lines as browsers do; a part never stands outside its file.</summary>
    private static ImmutableArray<SourcePart> Within(IEnumerable<SourcePart> parts, int lines) =>
        [.. parts.Select(part => part with { From = Math.Clamp(part.From, 1, Math.Max(1, lines)), To = Math.Clamp(part.To, 1, Math.Max(1, lines)) })];
}
