using System.Xml;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The platform's reader alone: what reading XML costs without understanding it.</summary>
internal sealed class XmlReaderSubject(string name, byte[] archive) : IThroughputSubject
{
    public string Name => name;

    public IReadOnlyList<byte[]> Documents { get; } = [archive];

    public void Read(byte[] document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document));
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) _ = reader.Value.Length;
        }
    }
}
