using System.Text.Json;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The platform's JSON documents alone.</summary>
internal sealed class JsonDocumentSubject(string name, byte[] archive) : IThroughputSubject
{
    public string Name => name;

    public IReadOnlyList<byte[]> Documents { get; } = [archive];

    public void Read(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        _ = json.RootElement.ValueKind;
    }
}
