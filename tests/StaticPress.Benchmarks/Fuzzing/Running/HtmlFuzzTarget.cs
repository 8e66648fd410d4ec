using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers.Html;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Saved web pages: the corpus and the spec's examples, one element a line. No visible character of a page may be missing from its parts, and none may stand twice.</summary>
public sealed class HtmlFuzzTarget(string root) : IFuzzTarget
{
    private static readonly string[] Fragments =
    [
        "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<ul><li>", "</ul>", "<b>", "</b>", "<a href='/x'>", "</a>", "<br>", "<br><br>", "<h1>", "</h1>", "<h2>FAQ</h2>", "<blockquote>", "</blockquote>", "<figure>", "<figcaption>", "</figure>", "<img src='a.jpg' alt='Boats'>", "<details><summary>", "</summary>", "</details>",
        "<article>", "</article>", "<main>", "<aside>", "<nav>", "</nav>", "<footer>", "<header>", "<section class='related'>", "<div class='share'>", "<div class='comments'>", "<div id='cookie-banner'>", "<div style='display: none'>", "<span aria-hidden='true'>", "<div hidden>", "<div class='hide'>", "<noscript>", "<template>", "<script>", "</script>", "<style>", "<!--", "-->", "<iframe src='https://video.example/1'></iframe>", "<video>", "<svg>", "</svg>", "<math>", "<select><option>", "<textarea>", "<button>", "</button>", "<form>", "<pre>", "</pre>", "<dl><dt>", "<dd>", "<ruby>", "<rt>", "<q>", "<cite>", "<center>", "<font size='5'>", "<hr>", "<caption>", "<th>",
        "<meta property='article:published_time' content='2025-05-03T10:00:00Z'>", "<meta name='author' content='Ana Ruiz'>", "<time datetime='2025-05-03'>", "<div class='byline'>By Ana Ruiz</div>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The ferry is back\",\"articleBody\":\"The harbour council voted on Tuesday to dredge the old basin\"}</script>", "<title>The ferry is back | Orrin Times</title>", "<blockquote class='twitter-tweet'><p>Hello</p><a href='https://x.com/a/status/1'>May 3</a></blockquote>",
        "&amp;", "&lt;b&gt;", "&#0;", "&#xD800;", "&nbsp;", "&notit;", "<", ">", "<p", "</", "<div class=\"", "\"", "'", "\u0000", "\uFEFF", "\u200B", "Advertisement", "Share", "By Ana Ruiz", "3 May 2025", "Read more: <a href='/y'>The ferry</a>", "The harbour council voted on Tuesday to dredge the old basin, ending a dispute that had lasted for nine years and two elections in the town.",
    ];

    private readonly HtmlImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => "html";

    public FuzzSeeds Seeds { get; } = new([.. FuzzSeeds.FromSpecs(Path.Combine(root, "tests/StaticPress.Tests/Specs"), "html"), .. FuzzSeeds.FromFolder(Path.Combine(root, "tests/Corpus/html"), "*.html").Select(ByElement)], Fragments);

    /// <summary>Code is compiled when it first runs, which is no execution's fault.</summary>
    public string? WarmUp() => Fault(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Seeds.Documents[^1])));

    public string? Fault(byte[] document)
    {
        var diagnostics = new List<Diagnostic>();
        var source = importer.Import("fuzz.html", document, diagnostics);
        if (source is null) return diagnostics.Count > 0 ? null : "no document and no diagnostic";
        return LedgerSum.Fault(source, extractor.Extract(source));
    }

    private static string[] ByElement(string[] lines) => string.Join('\n', lines).Replace("><", ">\n<", StringComparison.Ordinal).Split('\n');
}
