namespace StaticPress.Benchmarks.Throughput;

/// <summary>Everything that is measured, in the order of the table. Adding one is a file and a line here.</summary>
internal static class ThroughputSubjects
{
    /// <param name="root">The repository's folder.</param>
    public static IReadOnlyList<IThroughputSubject> All(string root) =>
    [
        new TextSubject("text, corpus", CorpusDocuments(root, "text", "*.txt")),
        new MarkdownSubject("markdown, corpus", CorpusDocuments(root, "markdown", "*.md")),
        new MarkdigSubject("Markdig alone, corpus", CorpusDocuments(root, "markdown", "*.md")),
        new TextSubject("text, native format", [.. Enumerable.Range(0, 200).Select(i => System.Text.Encoding.UTF8.GetBytes(PublicationGenerator.Article(i)))]),
        new HtmlSubject(CorpusDocuments(root, "html", "*.html")),
        new AngleSharpSubject(CorpusDocuments(root, "html", "*.html")),
        new ArchiveSubject("archive, WordPress", ".xml", SampleArchives.WordPress()),
        new XmlReaderSubject("XmlReader alone, WordPress", SampleArchives.WordPress()),
        new ArchiveSubject("archive, RSS", ".rss", SampleArchives.Rss()),
        new XmlReaderSubject("XmlReader alone, RSS", SampleArchives.Rss()),
        new ArchiveSubject("archive, ninjs", ".json", SampleArchives.Ninjs()),
        new JsonDocumentSubject("JsonDocument alone, ninjs", SampleArchives.Ninjs()),
    ];

    /// <summary>The documents of one format in the corpus.</summary>
    public static IReadOnlyList<byte[]> CorpusDocuments(string root, string format, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(root, "tests/Corpus", format), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
