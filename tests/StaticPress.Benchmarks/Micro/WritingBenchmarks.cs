using System.Net;
using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using StaticPress.Incremental;
using StaticPress.Rendering;
using StaticPress.StructuredData;

namespace StaticPress.Benchmarks.Micro;

/// <summary>Escaping and hashing an article's text of 4 KB, beside what the framework has for it.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private readonly string text = PublicationGenerator.Article(7);
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(PublicationGenerator.Article(7));
    private readonly HtmlWriter writer = new();
    private readonly JsonStrings json = new();

    [Benchmark]
    public int Html()
    {
        writer.Clear();
        return writer.Text(text).Written.Length;
    }

    [Benchmark]
    public int HtmlByFramework() => Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)).Length;

    [Benchmark]
    public int Json() => json.Escape(text).Length;

    [Benchmark]
    public ulong Hash() => Fingerprint.Of(bytes);

    [Benchmark]
    public byte[] HashBySha256() => SHA256.HashData(bytes);
}
