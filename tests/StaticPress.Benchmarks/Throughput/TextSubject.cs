using StaticPress.Extraction;
using StaticPress.Importers;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The importer of plain text with extraction.</summary>
internal sealed class TextSubject(string name, IReadOnlyList<byte[]> documents) : IThroughputSubject
{
    private readonly TextImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => name;

    public IReadOnlyList<byte[]> Documents => documents;

    public void Read(byte[] document)
    {
        if (importer.Import("document.txt", document, []) is { } source) extractor.Extract(source);
    }
}
