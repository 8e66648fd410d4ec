using System.Text;
using CsCheck;
using Markdig;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Tests.Feeds;
using StaticPress.Twins;
using StaticPress.Writing;

namespace StaticPress.Tests.Twins;

public class MarkdownTwinTests
{
    private static readonly string[] Marks = ["*", "**", "_", "`", "[", "](", "<b>", "</script>", "&amp;", "#", "# ", "- ", "+ ", "1. ", "=", "---", "~", "|", "\\", "!", "\"", "{{ 7*7 }}", "]]>", " ", "a", "é", "漢", "😀", "\u2028", ":", "> "];

    private static readonly Gen<string> Texts = Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[1, 8].Select(string.Concat);

    private static string WordsOf(string markdown) => Squash(AngleSharpText(Markdown.ToHtml(markdown)));

    private static string AngleSharpText(string html)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(document.QuerySelectorAll("script,b,code,pre,hr"));
        return document.Body!.TextContent;
    }

    private static string Squash(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static string Write(Action<MarkdownWriter> write)
    {
        var output = new HtmlWriter();
        write(new MarkdownWriter(output, address => address.StartsWith("javascript:", StringComparison.Ordinal) ? null : address));
        return Encoding.UTF8.GetString(output.Written);
    }

    [Fact]
    public void Any_text_comes_back_from_a_markdown_reader_as_the_same_words() => Texts.Sample(text =>
        Assert.Equal(Squash(text), WordsOf(Write(markdown => markdown.Blocks([new ParagraphBlock(text, 1)], 2)))), iter: 3000);

    [Fact]
    public void Marked_text_comes_back_as_the_same_words() =>
        Gen.Select(Texts, Gen.Int[0, 12], Gen.Int[1, 8], Gen.Int[0, 4]).Sample((text, start, length, kind) =>
        {
            var from = Math.Min(start, text.Length);
            var to = Math.Min(from + length, text.Length);
            if (from > 0 && from < text.Length && char.IsLowSurrogate(text[from])) return;
            if (to < text.Length && char.IsLowSurrogate(text[to])) return;
            var marked = new RichText(text, [new TextSpan((TextSpanKind)Math.Min(kind, 2), from, to - from, "https://news.example/a(b)")]);
            Assert.Equal(Squash(text), WordsOf(Write(markdown => markdown.Blocks([new ParagraphBlock(marked, 1)], 2))));
        }, iter: 3000);

    [Fact]
    public void Emphasis_links_and_breaks_are_marks()
    {
        var text = new RichText("one two three\nfour", [new TextSpan(TextSpanKind.Strong, 0, 3), new TextSpan(TextSpanKind.Link, 4, 3, "https://news.example/"), new TextSpan(TextSpanKind.LineBreak, 13, 1)]);
        Assert.Equal("\n**one** [two](<https://news.example/>) three\\\nfour\n", Write(markdown => markdown.Blocks([new ParagraphBlock(text, 1)], 2)));
    }

    [Fact]
    public void Raised_and_lowered_figures_stay_so()
    {
        var text = new RichText("12 m2 of CO2", [new TextSpan(TextSpanKind.Raised, 4, 1), new TextSpan(TextSpanKind.Lowered, 11, 1)]);
        Assert.Equal("\n12 m<sup>2</sup> of CO<sub>2</sub>\n", Write(markdown => markdown.Blocks([new ParagraphBlock(text, 1)], 2)));
    }

    [Fact]
    public void Every_block_has_a_form_that_readers_know()
    {
        EquatableArray<Block> blocks =
        [
            new HeadingBlock(2, "Sub-heading", 1),
            new QuoteBlock(["Said.", "Again."], "A. Speaker", 2),
            new ListBlock(Ordered: true, 3, [new ListItem("three", [new ParagraphBlock("more", 1)]), new ListItem("four")], 3),
            new CodeBlock("# not a heading\n*not*", null, 4),
            new TableBlock("Votes", 1, [["Name", "Count"], ["A", "1"]], 5),
            new ImageBlock("https://news.example/a.jpg", "A hall", "Caption", "Credit", 6),
        ];
        var document = Markdown.Parse(Write(markdown => markdown.Blocks(blocks, 2)));
        Assert.Equal(2, Assert.IsType<Markdig.Syntax.HeadingBlock>(document[0]).Level);
        Assert.Equal(3, Assert.IsType<Markdig.Syntax.QuoteBlock>(document[1]).Count);
        Assert.Equal("3", Assert.IsType<Markdig.Syntax.ListBlock>(document[2]).OrderedStart);
        Assert.Single(Markdig.Syntax.MarkdownObjectExtensions.Descendants<Markdig.Syntax.CodeBlock>(document));
    }

    [Fact]
    public void The_twin_holds_the_article_and_what_the_index_knows()
    {
        using var site = new TestSite(TestSite.Settings, [TestSite.Article("a", "2026-01-01", entry: seed => seed with { Section = "Politics", Topics = ["A \"quoted\" topic"], Authors = ["Ana Ruiz"] })]);
        var path = site.Paths(new ArticleTwins())[0];
        Assert.Equal("2026/01/01/headline-a/index.md", path);
        var parts = site.Render(new ArticleTwins(), path).Split("---\n", 3);
        var facts = StaticPress.Configuration.YamlTexts.Read(parts[1], "twin", []);
        Assert.Equal("2026-01-01", facts["published"][0]);
        Assert.Equal("A \"quoted\" topic", facts["topics"][0]);
        Assert.Equal("https://news.example/press/2026/01/01/headline-a/", facts["url"][0]);
        var headings = Markdig.Syntax.MarkdownObjectExtensions.Descendants<Markdig.Syntax.HeadingBlock>(Markdown.Parse(parts[2])).Select(heading => heading.Level);
        Assert.Equal([1, 2, 2, 2, 3], headings);
        Assert.Contains("[page](<https://news.example/press/about/>)", parts[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_twin_read_again_is_the_article()
    {
        using var site = new TestSite(TestSite.Settings, [TestSite.Article(
            "a",
            "2026-01-01",
            article => article with { Updated = new PressDate(new DateOnly(2026, 1, 3)), Publisher = "Harbour Press" },
            seed => seed with { Section = "Politics", Topics = ["Basin", "Dredging"], Authors = ["Ana Ruiz", "Jo Lee"] })]);
        var written = site.Render(new ArticleTwins(), site.Paths(new ArticleTwins())[0]);
        var document = new StaticPress.Importers.Markdown.MarkdownImporter().Import("seeds/a.md", Encoding.UTF8.GetBytes(written), [])!;
        var again = new StaticPress.Extraction.ArticleExtractor(StaticPress.Extraction.ExtractionOptions.Default).Extract(document).Article;
        var article = TestSite.Article("a", "2026-01-01").Article;
        Assert.Equal((article.Headline, article.Synopsis, "en-GB", "Harbour Press"), (again.Headline, again.Synopsis, again.Language, again.Publisher));
        Assert.Equal(article.Takeaways, again.Takeaways);
        Assert.Equal(article.Body.Select(BlockText.Of), again.Body.Select(BlockText.Of));
        Assert.Equal(article.PointOfView.Select(BlockText.Of), again.PointOfView.Select(BlockText.Of));
        Assert.Equal(article.Faq.Select(entry => (entry.Question, BlockText.Of(entry.Answer[0]))), again.Faq.Select(entry => (entry.Question, BlockText.Of(entry.Answer[0]))));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3)), (again.Published!.Value.Date, again.Updated!.Value.Date));
        Assert.Equal(["Ana Ruiz", "Jo Lee"], again.Byline);
        Assert.Equal(("Politics", "headline-a"), (again.Stated.Section, again.Stated.Slug));
        Assert.Equal(["Basin", "Dredging"], again.Stated.Topics.Order());
    }
}
