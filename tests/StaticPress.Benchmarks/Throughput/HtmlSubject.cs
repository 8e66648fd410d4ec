using StaticPress.Extraction;
using StaticPress.Importers.Html;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The importer of web pages with extraction.</summary>
internal sealed class HtmlSubject(IReadOnlyList<byte[]> documents) : IThroughputSubject
{
    private readonly HtmlImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => "html, corpus";

    public IReadOnlyList<byte[]> Documents => documents;

    public void Read(byte[] document)
    {
        if (importer.Import("document.html", document, []) is { } source) extractor.Extract(source);
    }
}
