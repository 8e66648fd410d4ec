using StaticPress.Importers.Html;
using StaticPress.Importers.Markdown;

namespace StaticPress.Importers;

/// <summary>Every format that is read, in the order in which a path is offered to them.</summary>
public static class AllImporters
{
    public static IReadOnlyList<IImporter> List { get; } = [new TextImporter(), new MarkdownImporter(), new HtmlImporter()];

    /// <summary>Of every format, in the order of the list.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. List.SelectMany(importer => importer.Extensions)];

    /// <summary>The importer for a path; text for names that no format claims.</summary>
    public static IImporter For(string path) => List.FirstOrDefault(importer => importer.Extensions.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase))) ?? List[0];
}
