using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Benchmarks.Corpus.Scoring;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers.Html;
using StaticPress.Model;

namespace StaticPress.Benchmarks.Pages;

/// <summary>One page as we read it and as SmartReader does, each beside what is expected.</summary>
/// <param name="TheirFields">What SmartReader has beside the text: title, byline, excerpt.</param>
internal sealed record PageResult(string Name, string OurText, string TheirText, string TheirFields, string Expected, ExtractedArticle? Article)
{
    public FieldScore Ours { get; } = FieldScore.OfItems(Shingles.Of(OurText), Shingles.Of(Expected));

    public FieldScore Theirs { get; } = FieldScore.OfItems(Shingles.Of(TheirText), Shingles.Of(Expected));

    /// <summary>Expected words count as found too where another field of the article has them: headline, byline, date, label.</summary>
    public FieldScore OursWithFields { get; } = WithFields(OurText, string.Join('\n', (Article?.Ledger ?? []).Where(entry => entry.Role != "furniture").Select(entry => entry.Text)), Expected);

    public FieldScore TheirsWithFields { get; } = WithFields(TheirText, TheirFields, Expected);

    public IReadOnlySet<string> Wanted { get; private init; } = new HashSet<string>();

    public IReadOnlySet<string> Hits { get; private init; } = new HashSet<string>();

    public IReadOnlySet<string> TheirHits { get; private init; } = new HashSet<string>();

    public string Facts => string.Join(' ', Wanted.Where(fact => !Hits.Contains(fact)).Select(fact => "-" + fact));

    /// <summary>A folder of readability's, or an answer of our corpus beside its page.</summary>
    public static PageResult Read(string place) => place.EndsWith(".gold.json", StringComparison.Ordinal) ? ReadGold(place) : Read(
        Path.GetFileName(place),
        Path.Combine(place, "source.html"),
        TextOfHtml(File.ReadAllText(Path.Combine(place, "expected.html"))),
        File.ReadAllText(Path.Combine(place, "expected-metadata.json")));

    private static PageResult ReadGold(string place)
    {
        var gold = GoldAnswer.Parse(File.ReadAllText(place));
        var facts = new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = gold.Headline, ["byline"] = string.Join(", ", gold.Byline), ["lang"] = gold.Language, ["siteName"] = gold.Publisher, ["publishedTime"] = gold.Published };
        return Read(Path.GetFileName(place)[..^10], place[..^10] + ".html", string.Join('\n', [gold.Synopsis ?? "", .. gold.Body!, .. gold.Faq.Select(entry => entry.Question + "\n" + entry.Answer)]), JsonSerializer.Serialize(facts));
    }

    private static PageResult Read(string name, string file, string expected, string facts)
    {
        var bytes = File.ReadAllBytes(file);
        var diagnostics = new List<Diagnostic>();
        var document = new HtmlImporter().Import(name + ".html", bytes, diagnostics);
        var article = document is null ? null : new ArticleExtractor(ExtractionOptions.Default).Extract(document);
        var theirs = new SmartReader.Reader("http://fakehost/test/page.html", document?.Text.Content ?? "").GetArticle();
        using var metadata = JsonDocument.Parse(facts);
        return new PageResult(name, article is null ? "" : TextOf(article), TextOfHtml(theirs.Content ?? ""), string.Join('\n', theirs.Title, theirs.Byline ?? theirs.Author, theirs.Excerpt), expected, article)
        {
            Wanted = PageFacts.Wanted(metadata.RootElement),
            Hits = PageFacts.Hits(metadata.RootElement, article?.Article.Headline, article is null ? null : string.Join(", ", article.Article.Byline), article?.Article.Language, article?.Article.Publisher, article?.Article.Published?.ToString()),
            TheirHits = PageFacts.Hits(metadata.RootElement, theirs.Title, theirs.Byline ?? theirs.Author, theirs.Language, theirs.SiteName, theirs.PublicationDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>What an article says in its body and the parts that are told apart from it; alternative texts of pictures are no words of a page.</summary>
    private static string TextOf(ExtractedArticle extracted)
    {
        var article = extracted.Article;
        var printed = extracted.Ledger.Where(entry => entry.Role == "synopsis").Select(entry => entry.Text);
        var blocks = article.Body.Concat(article.PointOfView).Concat(article.Faq.SelectMany(entry => entry.Answer.Prepend(new ParagraphBlock(entry.Question, 0))));
        return string.Join('\n', [.. printed, .. article.Takeaways, .. blocks.Select(WordsOf)]);
    }

    private static FieldScore WithFields(string text, string fields, string expected)
    {
        var wanted = Shingles.Of(expected).ToList();
        var known = Shingles.Of(text).Concat(Shingles.Of(fields)).ToHashSet(StringComparer.Ordinal);
        return new FieldScore(FieldScore.OfItems(Shingles.Of(text), wanted).Precision, wanted.Count == 0 ? null : (double)wanted.Count(known.Contains) / wanted.Count);
    }

    private static string WordsOf(Block block) => block switch
    {
        ImageBlock image => string.Join('\n', image.Caption?.Text, image.Credit),
        EmbedBlock embed => embed.Title.Contains(' ', StringComparison.Ordinal) ? embed.Title : "",
        QuoteBlock quote => BlockText.Of(quote) + "\n" + quote.Citation,
        TableBlock table => table.Caption + "\n" + BlockText.Of(table),
        _ => BlockText.Of(block),
    };

    private static string TextOfHtml(string html)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.Descendants<INode>())
        {
            if (node is IText words && words.ParentElement?.LocalName is not ("script" or "style" or "noscript")) text.Append(words.Data);
            else if (node is IElement { LocalName: "p" or "div" or "li" or "br" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "section" or "article" or "figcaption" or "blockquote" or "figure" or "tr" or "dt" or "dd" or "pre" }) text.Append('\n');
        }

        return text.ToString();
    }
}
