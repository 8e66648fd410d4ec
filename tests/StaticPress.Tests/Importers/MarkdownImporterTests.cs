using System.Text;
using CsCheck;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers.Markdown;
using StaticPress.Model;

namespace StaticPress.Tests.Importers;

public class MarkdownImporterTests
{
    private static (SourceDocument Document, List<Diagnostic> Diagnostics) Import(string text, string path = "seeds/example.md")
    {
        var diagnostics = new List<Diagnostic>();
        return (new MarkdownImporter().Import(path, Encoding.UTF8.GetBytes(text), diagnostics)!, diagnostics);
    }

    private static Article Read(string text, string path = "seeds/example.md") => new ArticleExtractor(ExtractionOptions.Default).Extract(Import(text, path).Document).Article;

    /// <summary>Every line that is not blank stands in a part, and the ledger has one entry a part.</summary>
    private static void CheckLaw(string text)
    {
        var document = Import(text).Document;
        var parts = document.Parts!.Value;
        var taken = new bool[document.Text.LineCount + 2];
        foreach (var part in parts)
        {
            Assert.True(part.From >= 1 && part.To >= part.From && part.To <= document.Text.LineCount, $"{part.From}-{part.To} of {document.Text.LineCount}:\n{text}");
            Array.Fill(taken, true, part.From, part.To - part.From + 1);
        }
        for (var line = 1; line <= document.Text.LineCount; line++)
        {
            var isVisible = document.Text.Line(line).ToString().Any(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format);
            Assert.True(!isVisible || taken[line], $"line {line} stands in no part of:\n{text}");
        }
        Assert.Equal(parts.Select(part => part.Text), new ArticleExtractor(ExtractionOptions.Default).Extract(document).Ledger.Select(entry => entry.Text!));
    }

    [Fact]
    public void Front_matter_in_TOML_and_JSON_says_what_it_says_in_YAML()
    {
        var yaml = Import("---\ntitle: T\ntags: [a, b]\ndate: 2024-05-06\ndraft: true\n---\nText.").Document.Stated;
        Assert.Equal(yaml, Import("+++\ntitle = 'T'\ntags = ['a',\n  \"b\"]\ndate = 2024-05-06\ndraft = true\n+++\nText.").Document.Stated);
        Assert.Equal(yaml, Import("{\n\"title\": \"T\", \"tags\": [\"a\", \"b\"],\n\"date\": \"2024-05-06\", \"draft\": true }\nText.").Document.Stated);
        Assert.True(yaml is { Headline: "T", IsDraft: true, Topics.Count: 2, Published.Date.Day: 6 });
    }

    [Theory]
    [InlineData("date: 2024-05-06 12:30:00 +0200", "2024-05-06T12:30:00+02:00")]
    [InlineData("publishDate: 2024-05-06T12:30:00Z", "2024-05-06T12:30:00+00:00")]
    [InlineData("pub_date: May 6, 2024", "2024-05-06")]
    [InlineData("published: true\ndate: 2024/5/6", "2024-05-06")]
    public void Dates_are_read_as_generators_write_them(string line, string date) =>
        Assert.Equal(date, Import($"---\n{line}\n---\nText.").Document.Stated.Published.ToString());

    [Theory]
    [InlineData("kind: novel", "SP1220", "“novel” is not")]
    [InlineData("lang: klingonese-language", "SP1220", "is not a language tag")]
    [InlineData("image: https://other.example/a.jpg", "SP2009", "https://other.example/a.jpg is not part of the publication")]
    public void What_front_matter_says_in_vain_is_told(string line, string code, string message)
    {
        var (document, diagnostics) = Import($"---\ntitle: T\n{line}\n---\nText.");
        var told = Assert.Single(diagnostics);
        Assert.Equal((code, 3), (told.Code, told.Location.Line));
        Assert.Contains(message, told.Message, StringComparison.Ordinal);
        Assert.Equal(new StatedFacts { Headline = "T" }, document.Stated with { ImageAddress = null });
    }

    [Fact]
    public void A_kind_may_be_written_with_hyphens() => Assert.Equal(ArticleKind.PressRelease, Import("---\nkind: Press-Release\n---\nText.").Document.Stated.Kind);

    [Theory]
    [InlineData("a.jpg", "ferry/a.jpg")]
    [InlineData("./img/a%20b.jpg?w=200", "ferry/img/a b.jpg")]
    [InlineData("../a.jpg", "a.jpg")]
    [InlineData("../../../a.jpg", "a.jpg")]
    [InlineData("/img/a.jpg", "/img/a.jpg")]
    [InlineData("//cdn.example/a.jpg", "https://cdn.example/a.jpg")]
    [InlineData("https://cdn.example/a.jpg?w=1", "https://cdn.example/a.jpg?w=1")]
    public void A_picture_beside_a_file_is_named_by_its_path_in_the_folder(string address, string file) =>
        Assert.Equal(file, Assert.IsType<ImageBlock>(Read($"# T\n\n![x]({address})\n", "seeds/ferry/a.md").Body[0]).File);

    [Fact]
    public void A_link_around_a_picture_without_words_is_told()
    {
        var (document, diagnostics) = Import("# T\n\n[![](a.jpg)](https://a.example/)\n");
        Assert.Equal("SP1226", Assert.Single(diagnostics).Code);
        Assert.Null(document.Parts!.Value.Select(part => part.Block).OfType<ImageBlock>().Single().Caption);
    }

    [Theory]
    [InlineData("It cost <del>40</del> 50 crowns.", TextSpanKind.Deleted)]
    [InlineData("It cost <s>40</s> 50 crowns.", TextSpanKind.Deleted)]
    [InlineData("It cost ~~40~~ 50 crowns.", TextSpanKind.Deleted)]
    [InlineData("It cost <mark>40</mark> 50 crowns.", TextSpanKind.Strong)]
    [InlineData("It cost <u>40</u> 50 crowns.", TextSpanKind.Emphasis)]
    [InlineData("It cost <sub>40</sub> 50 crowns.", TextSpanKind.Lowered)]
    [InlineData("It cost <sup>40</sup> 50 crowns.", TextSpanKind.Raised)]
    public void What_stands_struck_out_marked_raised_or_lowered_in_HTML_stays_so(string line, TextSpanKind kind)
    {
        var text = Assert.IsType<ParagraphBlock>(Assert.Single(Read("# The pier\n\n" + line).Body)).Text;
        Assert.Equal("It cost 40 50 crowns.", text.Text);
        Assert.Equal(new TextSpan(kind, 8, 2), Assert.Single(text.Spans));
    }

    [Fact]
    public void A_value_of_a_wrong_kind_is_told_with_its_place_and_the_rest_is_read()
    {
        var (document, diagnostics) = Import("---\ntitle: [a, b]\ndate: 03/04/2024\nauthor: Ana Ruiz\nlayout: post\n---\nText.");
        Assert.Equal([("SP1220", 2, 8), ("SP1220", 3, 7)], diagnostics.Order().Select(one => (one.Code, one.Location.Line, one.Location.Column)));
        Assert.Equal(["Ana Ruiz"], document.Stated.Authors);
    }

    [Fact]
    public void Broken_front_matter_is_an_error_and_never_body()
    {
        var (document, diagnostics) = Import("---\ntitle: T\n\nText of the report.");
        Assert.Equal("SP1221", Assert.Single(diagnostics).Code);
        Assert.Equal(["front-matter", null], document.Parts!.Value.Select(part => part.Reason));
    }

    [Fact]
    public void A_jekyll_name_gives_date_and_slug_where_nothing_else_does()
    {
        Assert.True(Import("Text.", "seeds/_posts/2024-05-06-the-dredger.md").Document.Stated is { Slug: "the-dredger", Published.Date.Month: 5 });
        Assert.True(Import("---\nslug: other\ndate: 2023-01-01\n---\nText.", "seeds/2024-05-06-the-dredger.md").Document.Stated is { Slug: "other", Published.Date.Year: 2023 });
    }

    [Fact]
    public void Footnotes_are_raised_numbers_and_a_list_that_closes_the_body()
    {
        var article = Read("# The dredger\n\nThe council[^x] met on Tuesday to decide.\n\n[^x]: Nine *members*.\n\n## FAQ\n\n### Who pays?\n\nThe town.\n");
        Assert.Equal("The council¹ met on Tuesday to decide.", Assert.IsType<ParagraphBlock>(article.Body[0]).Text.Text);
        Assert.Equal("Nine members.", Assert.IsType<ListBlock>(article.Body[^1]).Items[0].Text.Text);
        Assert.Equal("Who pays?", Assert.Single(article.Faq).Question);
    }

    [Fact]
    public void A_note_stands_with_the_part_that_alone_refers_to_it()
    {
        var article = Read("# The dredger\n\nThe council[^a] met[^d] on Tuesday to decide.\n\n## Point of View\n\nIt was time[^b], and money[^d].\n\n[^a]: Nine members.\n[^b]: Nine years.\n[^c]: By a loan.\n[^d]: Of both.\n\n## FAQ\n\n### Who pays?\n\nThe town[^c].\n\n### When?\n\nIn May.\n");
        Assert.Equal("Nine members.\nOf both.", BlockText.Of(article.Body[^1]));
        Assert.Equal("Nine years.", BlockText.Of(Assert.IsType<ListBlock>(article.PointOfView[^1])));
        Assert.Equal(["The town⁴.", "By a loan."], article.Faq[0].Answer.Select(BlockText.Of));
        Assert.Equal(["In May."], article.Faq[1].Answer.Select(BlockText.Of));
    }

    [Fact]
    public void Marks_nest_without_crossing_and_hold_their_words()
    {
        var text = Assert.IsType<ParagraphBlock>(Read("# T one two\n\nOld ~~price~~ and [**bold** link](https://a.example/) and `code` and ***both***.").Body[0]).Text;
        Assert.Equal("Old price and bold link and code and both.", text.Text);
        Assert.Equal(["Deleted price", "Link bold link", "Strong bold", "Code code", "Emphasis both", "Strong both"], text.Spans.Select(span => $"{span.Kind} {text.Text.Substring(span.Start, span.Length)}"));
    }

    [Fact]
    public void A_quote_names_who_is_quoted_and_a_picture_its_caption()
    {
        var body = Read("# T one two\n\nThe report stands here for a while.\n\n> Nothing moves.\n> — Ana Ruiz\n\n![A barge](pics/b.jpg)\n*The barge Otter*\n").Body;
        Assert.Equal("Ana Ruiz", Assert.IsType<QuoteBlock>(body[1]).Citation);
        Assert.True(body[2] is ImageBlock { File: "pics/b.jpg", Alt: "A barge", Caption.Text: "The barge Otter" });
    }

    [Fact]
    public void A_bold_question_is_parted_from_its_answer()
    {
        var faq = Read("# The dredger comes\n\nThe report stands here.\n\n**Frequently Asked Questions**\n\n**Who pays?** The town does.\n\n**When?**\nIn May.\n").Faq;
        Assert.Equal([("Who pays?", "The town does."), ("When?", "In May.")], faq.Select(entry => (entry.Question, BlockText.Of(entry.Answer[0]))));
    }

    [Fact]
    public void Markup_that_runs_is_left_out_with_its_words_and_told()
    {
        var (document, diagnostics) = Import("# T one two\n\nText <b onclick=\"x()\">bold</b> <script>alert(1)</script> here.\n\n<div style=\"x\"><form>Words <input></form></div>\n\n<iframe src=\"https://media.example/v\"></iframe>\n");
        var words = string.Join('\n', document.Parts!.Value.Select(part => part.Text));
        Assert.Contains("Text bold here.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", words, StringComparison.Ordinal);
        Assert.Contains(document.Parts!.Value, part => part.Block is EmbedBlock { Url: "https://media.example/v" });
        Assert.Contains(diagnostics, one => one is { Code: "SP1205", Location.Line: 3 } && one.Message.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains(diagnostics, one => one is { Code: "SP1205", Location.Line: 3 } && one.Message.Contains("onclick", StringComparison.Ordinal));
    }

    [Fact]
    public void Template_tags_become_what_they_show_or_are_told()
    {
        var (document, diagnostics) = Import("# T one two\n\n{{< figure src=\"/a_b_c.jpg\" alt=\"A\" caption=\"C\" >}}\n\n{% youtube abc_1 %}\n\n{% highlight ruby %}\n# no heading\n{% endhighlight %}\n\n![x]({{ site.baseurl }}/y.png)\n\nA {{ page.title }} here.\n");
        var blocks = document.Parts!.Value.Select(part => part.Block).OfType<Block>().ToList();
        Assert.True(blocks[0] is ImageBlock { File: "/a_b_c.jpg", Caption.Text: "C" });
        Assert.True(blocks[1] is EmbedBlock { Url: "https://www.youtube.com/watch?v=abc_1" });
        Assert.True(blocks[2] is CodeBlock { Language: "ruby", Code: "# no heading" });
        Assert.True(blocks[3] is ImageBlock { File: "/y.png" });
        Assert.Equal(("SP1222", 13), diagnostics.Select(one => (one.Code, one.Location.Line)).Single());
    }

    [Theory]
    [InlineData("image.html", true)]
    [InlineData("parts/image.html", true)]
    [InlineData("a.b/image.html", true)]
    [InlineData("a.b/image", true)]
    [InlineData("a.b/c", false)]
    [InlineData("image.html/c.html", false)]
    public void An_include_is_a_picture_by_the_name_of_its_file(string name, bool isPicture) =>
        Assert.Equal(isPicture, Import("# T\n\n{% include " + name + " src=\"/a.jpg\" %}\n").Document.Parts!.Value.Any(part => part.Block is ImageBlock));

    [Fact]
    public void No_line_is_lost_in_random_markdown()
    {
        string[] lines = ["", " ", "# A", "text", "  - item", "- [ ] x", "1. one", "> q", ">> q", "```", "    code", "| a | b |", "|---|---|", "+---+", "[a]: b", "[^1]: note", "x[^1]", "<div>", "</div>", "<b>x", "<!-- c", "-->", "<script>", "{% comment %}", "{{< x >}}", "{: .a}", "Term", ": def", "---", "===", "+++", "a: b", "*[A]: b", "![i](j)", "**Q?** a", "<figure>", "</figure>", "<table>", "\t\tx", "***", "&amp;", "\u200E", "{", "\"a\": 1}", "*", "[x", "<details><summary>S</summary>"];
        Gen.Int[0, lines.Length - 1].Array[0, 14].Select(picks => string.Join('\n', picks.Select(pick => lines[pick]))).Sample(CheckLaw, iter: 10_000);
        Gen.Char[" \n\r\tAa*_`[]()<>!{}%-+|:=~^&#1.\"\u3000漢"].Array[0, 60].Select(letters => new string(letters)).Sample(CheckLaw, iter: 20_000);
    }

    [Theory]
    [InlineData(">", "")]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("1. ", "")]
    [InlineData("[", "")]
    [InlineData("[", "]")]
    [InlineData("*", "*")]
    [InlineData("**a *b ", "")]
    [InlineData("[a](b", "")]
    [InlineData("a <?", "")]
    [InlineData("a <!A", "")]
    [InlineData("a <![CDATA[ ", "")]
    [InlineData("<b>", "")]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>\n\n", "")]
    [InlineData("[a]: b\n", "")]
    [InlineData("The council *met* on [x](y).\n", "")]
    [InlineData("{{", "")]
    [InlineData("{% a ", "")]
    [InlineData("{a", "")]
    [InlineData("`a``", "")]
    [InlineData("|a", "\n")]
    [InlineData("a\n=\n", "")]
    [InlineData("a\n: b\n\n", "")]
    [InlineData("x[^1] \n\n", "\n[^1]: y")]
    [InlineData("<figure>\n\n", "")]
    public void A_hundred_thousand_of_anything_end_soon(string opening, string closing)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000)) + "x" + (closing == "]" || closing == "*" || closing == "</div>" ? string.Concat(Enumerable.Repeat(closing, 100_000)) : closing);
        // What is quadratic takes many minutes.
        Assert.InRange(ThreadTime.Of(() => Import(text)), TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Lists_nested_by_their_indent_end_in_a_diagnostic()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(level => new string(' ', 2 * level) + "- a\n"));
        Assert.Contains(Import(text).Diagnostics, one => one.Code == "SP1223");
        Assert.Contains(Import(new string('>', 100_000) + "a").Diagnostics, one => one.Code == "SP1223");
        Assert.Contains(Import("a " + new string('[', 100_000)).Diagnostics, one => one.Code == "SP1224");
    }
}
