using System.Text;
using BenchmarkDotNet.Attributes;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Seeds;
using StaticPress.Text;

namespace StaticPress.Benchmarks.Micro;

/// <summary>One article of 600 words, from its bytes to its parts, and what that consists of.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(PublicationGenerator.Article(7));
    private readonly string text = PublicationGenerator.Article(7);
    private readonly byte[] line = [.. """{"file":"0000007_3a1b.txt","section":"world","topics":["harbour","school budget","rail"],"published":"2026-03-03"}"""u8];
    private readonly EntryReader entries = new([]);
    private readonly TextImporter importer = new();
    private readonly ArticleExtractor extractor = new(new ExtractionOptions());

    [Benchmark]
    public object Import() => importer.Import("seeds/a.txt", bytes, new List<Diagnostic>())!;

    [Benchmark]
    public ExtractedArticle ImportAndExtract() => extractor.Extract(importer.Import("seeds/a.txt", bytes, [])!);

    /// <summary>One line of a JSON index.</summary>
    [Benchmark]
    public object? IndexEntry() => entries.Read(line, new SourceLocation("seeds/index.jsonl", 1, 1));

    /// <summary>The same through nodes, as YAML and whatever is unusual are read.</summary>
    [Benchmark]
    public object? IndexEntryOfNodes() => new JsonNodes(line, new SourceLocation("seeds/index.jsonl", 1, 1), []).Read() is { } node ? entries.Read(node) : null;

    [Benchmark]
    public string Normalize() => Nfc.Normalize(text);
}
