using AngleSharp.Html.Parser;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>AngleSharp's parser alone on the same pages.</summary>
internal sealed class AngleSharpSubject(IReadOnlyList<byte[]> documents) : IThroughputSubject
{
    public string Name => "AngleSharp alone";

    public IReadOnlyList<byte[]> Documents => documents;

    public void Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        using var page = new HtmlParser().ParseDocument(stream);
    }
}
