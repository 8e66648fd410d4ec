using StaticPress.Extraction;
using StaticPress.Importers.Markdown;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The importer of Markdown with extraction.</summary>
internal sealed class MarkdownSubject(string name, IReadOnlyList<byte[]> documents) : IThroughputSubject
{
    private readonly MarkdownImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => name;

    public IReadOnlyList<byte[]> Documents => documents;

    public void Read(byte[] document)
    {
        if (importer.Import("document.md", document, []) is { } source) extractor.Extract(source);
    }
}
