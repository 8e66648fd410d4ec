using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers.Markdown;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Markdown: the spec documents' examples, the corpus, and the repository's own pages.</summary>
public sealed class MarkdownFuzzTarget(string root) : IFuzzTarget
{
    private static readonly string[] Fragments =
    [
        "", " ", "---", "+++", "title: The ferry", "tags: [a, b]", "date: 2025-05-03", "draft: true", "{", "\"title\": \"T\"}", "# The ferry", "## Key Takeaways", "## FAQ", "### Is it free?", "**Is it free?** Yes.", "Point of View", "===", "***",
        "- item", "  - inner", "1. one", "- [ ] open", "> quote", ">> deeper", "> — Ana Ruiz", "```", "~~~", "    code", "\t\tcode", "| a | b |", "|---|---|", "+---+---+", "Table: Ferries", "[a]: https://example.org", "[^1]: A note", "It left.[^1]", "[x][a]", "![Quay](quay.jpg \"The quay\")", "[![Quay](quay.jpg)](https://example.org)",
        "<div>", "</div>", "<b>x", "<!-- c", "-->", "<script>", "</script>", "<figure>", "</figure>", "<table><tr><td>", "<details><summary>Is it?</summary>", "<img src=x onerror=y>", "<a href=\"javascript:1\">x</a>", "{% comment %}", "{% endcomment %}", "{{< figure src=\"a.jpg\" >}}", "{{ page.title }}", "{: .a}",
        "Term", ": definition", "*[A]: Association", "&amp;", "&#0;", "\\", "**", "*a **b* c**", "[", "](", "`", "``a`", "~~x~~", "\u200E", "\uFEFF", "\u3000", "Orrin, May 3 (HarbourPress) — The ferry left at noon.",
    ];

    private readonly MarkdownImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => "markdown";

    public FuzzSeeds Seeds { get; } = new(
        [.. FuzzSeeds.FromSpecs(Path.Combine(root, "tests/StaticPress.Tests/Specs"), "markdown"), .. FuzzSeeds.FromFolder(Path.Combine(root, "tests/Corpus/markdown"), "*.md"), .. FuzzSeeds.FromFolder(Path.Combine(root, "docs"), "*.md"), .. FuzzSeeds.FromFolder(Path.Combine(root, "pages"), "*.md")], Fragments);

    public string? Fault(byte[] document)
    {
        var diagnostics = new List<Diagnostic>();
        var source = importer.Import("fuzz.md", document, diagnostics);
        if (source is null) return diagnostics.Count > 0 ? null : "no document and no diagnostic";
        return LedgerSum.Fault(source, extractor.Extract(source));
    }
}
