using System.Text;
using BenchmarkDotNet.Attributes;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Text;

namespace StaticPress.Benchmarks.Micro;

/// <summary>One article of 600 words, from its bytes to its parts, and what that consists of.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(PublicationGenerator.Article(7));
    private readonly string text = PublicationGenerator.Article(7);
    private readonly TextImporter importer = new();
    private readonly ArticleExtractor extractor = new(new ExtractionOptions());

    [Benchmark]
    public object Import() => importer.Import("seeds/a.txt", bytes, new List<Diagnostic>())!;

    [Benchmark]
    public ExtractedArticle ImportAndExtract() => extractor.Extract(importer.Import("seeds/a.txt", bytes, [])!);

    [Benchmark]
    public string Normalize() => Nfc.Normalize(text);
}
