using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Importers.Markdown;

/// <summary>Markdown with front matter, as people, Hugo, Jekyll and Eleventy write it.</summary>
public sealed class MarkdownImporter : IImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public SourceDocument? Import(string path, ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (TextDecoder.Decode(path, bytes.Span, diagnostics) is not { } content) return null;
        var source = new SourceText(content);
        var matter = FrontMatter.Find(source, path, diagnostics);
        var stated = JekyllName.Complete(path, FrontMatterFacts.Of(matter.Node, path, diagnostics));
        var document = MarkdownSyntax.Parse(TemplateAddresses.Unfold(matter.Rest));
        var context = new MarkdownContext(path, matter.LastLine, diagnostics) { Deeper = MarkdownParts.HasInnerTitles(document) ? 1 : 0 };
        if (document.GetData(BlockBounds.TooDeep) is int line)
            context.Report(DiagnosticCodes.NestedTooDeep, context.LineOf(line), $"quotes or lists stand more than {BlockBounds.DeepestNesting} deep in one another; what is below was read as text");
        return new SourceDocument(path, "markdown", source) { Parts = [.. new MarkdownParts(source, stated, context).Read(document, matter.Part)], Stated = stated };
    }
}
