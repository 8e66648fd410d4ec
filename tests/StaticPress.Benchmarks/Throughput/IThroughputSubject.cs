namespace StaticPress.Benchmarks.Throughput;

/// <summary>Something that reads documents: one of our importers with extraction, or a parser alone beside it.</summary>
internal interface IThroughputSubject
{
    /// <summary>As the table prints it, for example <c>text</c>, <c>markdown</c>, <c>Markdig alone</c>.</summary>
    string Name { get; }

    IReadOnlyList<byte[]> Documents { get; }

    void Read(byte[] document);
}
