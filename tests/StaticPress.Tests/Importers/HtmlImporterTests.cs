using System.Text;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers.Html;
using StaticPress.Model;

namespace StaticPress.Tests.Importers;

public class HtmlImporterTests
{
    private const string First = "The harbour council voted on Tuesday to dredge the old basin, ending a dispute that had lasted for nine years.";
    private const string Second = "Work begins in April, said the harbour master, and boats will have to moor in the river until the end of May.";
    private const string Text = $"<p>{First}</p><p>{Second}</p>";

    private static (SourceDocument? Document, List<Diagnostic> Diagnostics) Import(string html, string path = "seeds/page.html") => Import(Encoding.UTF8.GetBytes(html), path);

    private static (SourceDocument? Document, List<Diagnostic> Diagnostics) Import(byte[] bytes, string path = "seeds/page.html")
    {
        var diagnostics = new List<Diagnostic>();
        return (new HtmlImporter().Import(path, bytes, diagnostics), diagnostics);
    }

    private static ExtractedArticle Extract(string html) => new ArticleExtractor(ExtractionOptions.Default).Extract(Import(html).Document!);

    private static StatedFacts Stated(string head, string body = $"<h1>The basin is dredged</h1>{Text}") => Import($"<html><head>{head}</head><body>{body}</body></html>").Document!.Stated;

    [Fact]
    public void Structured_data_with_half_a_character_is_left_alone()
    {
        var stated = Stated("""<title>The basin is dredged</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Half \ud83d","datePublished":"2026-03-03"}</script>""");
        Assert.Null(stated.Published);
    }

    private static string BodyOf(ExtractedArticle extracted) => string.Join('|', extracted.Article.Body.Select(BlockText.Of));

    [Fact]
    public void The_menu_and_the_footer_are_furniture_and_the_rest_is_the_article()
    {
        var extracted = Extract($"<title>The basin is dredged</title><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><main><h1>The basin is dredged</h1>{Text}</main><footer>© Orrin Times</footer>");
        Assert.Equal("The basin is dredged", extracted.Article.Headline);
        Assert.Equal($"{First}|{Second}", BodyOf(extracted));
        Assert.Equal(["furniture navigation", "headline ", "body ", "body ", "furniture legal"], extracted.Ledger.Select(entry => $"{entry.Role} {entry.Reason}"));
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("windows-1252", "iso-8859-1")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("gb18030", "gb2312")]
    [InlineData("shift_jis", "Shift_JIS")]
    [InlineData("euc-kr", "ks_c_5601-1987")]
    public void A_page_is_read_in_the_encoding_that_it_states(string encoding, string label)
    {
        var words = encoding switch { "windows-1251" => "Паром вернулся", "gb18030" => "渡轮回来了", "shift_jis" => "渡し船が戻った", "euc-kr" => "나룻배가 돌아왔다", _ => "Café am Ufer" };
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={label}\"></head><body><h1>{words}</h1>{Text}</body></html>");
        var (document, diagnostics) = Import(bytes);
        Assert.Contains(words, document!.Text.Content, StringComparison.Ordinal);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<meta charset=utf-8>")]
    public void A_page_whose_bytes_are_not_what_it_states_is_read_as_browsers_do_with_a_warning(string meta)
    {
        var (document, diagnostics) = Import(Encoding.Latin1.GetBytes($"{meta}<h1>Café am Ufer, très chic</h1>{Text}"));
        Assert.Contains("Café am Ufer, très chic", document!.Text.Content, StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.WrongEncoding.Id], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"datePublished\":\"2025-05-03T10:00:00+0200\",\"author\":{\"name\":\"Ana Ruiz\"},\"publisher\":{\"name\":\"Orrin Times\"}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Thing\",\"schema:BlogPosting\"],\"headline\":\"H\",\"datePublished\":\"2025-05-03T10:00:00+02:00\",\"author\":[{\"@id\":\"#a\"}],\"publisher\":{\"@id\":\"#p\"}},{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ana Ruiz\"},{\"@id\":\"#p\",\"name\":\"Orrin Times\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{ broken </script><meta property='article:published_time' content='2025-05-03T10:00:00+02:00'><meta name='author' content='By Ana Ruiz'><meta property='og:site_name' content='Orrin Times'>")]
    [InlineData("<meta name='dcterms.date' content='2025-05-03T10:00:00+02:00'><meta name='dc.creator' content='Ana Ruiz'><meta name='dc.publisher' content='Orrin Times'>")]
    [InlineData("<meta name='parsely-pub-date' content='2025-05-03T10:00:00+02:00'><meta name='parsely-author' content='Ana Ruiz'><meta name='application-name' content='Orrin Times'>")]
    [InlineData("<meta name='sailthru.date' content='Sat, 3 May 2025 10:00:00 +02:00'><meta name='sailthru.author' content='Ana Ruiz'><meta name='publisher' content='Orrin Times'>")]
    public void Facts_are_read_wherever_pages_state_them(string head)
    {
        var stated = Stated(head);
        Assert.Equal(["Ana Ruiz"], stated.Authors);
        Assert.Equal("Orrin Times", stated.Publisher);
        Assert.Equal("2025-05-03T10:00:00+02:00", stated.Published.ToString());
        Assert.Equal("The basin is dredged", stated.Headline);
    }

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><span itemprop=author itemscope><span itemprop=name>Ana Ruiz</span></span><time itemprop=datePublished datetime='2025-05-03'>3 May</time>")]
    [InlineData("<div><a rel=author href='/ana'>Ana Ruiz</a><time pubdate datetime='2025-05-03'>3 May</time>")]
    [InlineData("<div><p class='byline'>By <b>Ana Ruiz</b></p><p>3 May 2025</p>")]
    [InlineData("<div><p>By Ana Ruiz | 3 May 2025</p>")]
    public void Facts_that_a_page_only_prints_are_read_where_it_prints_them(string front)
    {
        var article = Extract($"<body><h1>The basin is dredged</h1>{front}{Text}</div></body>").Article;
        Assert.Equal(["Ana Ruiz"], article.Byline);
        Assert.Equal("2025-05-03", article.Published.ToString());
        Assert.Equal($"{First}|{Second}", string.Join('|', article.Body.Select(BlockText.Of)));
    }

    [Fact]
    public void The_canonical_address_gives_the_slug_and_is_a_former_address()
    {
        var stated = Stated("<link rel=canonical href='https://times.example/2025/basin-is-dredged.html'>");
        Assert.Equal("basin-is-dredged", stated.Slug);
        Assert.Equal(["https://times.example/2025/basin-is-dredged.html"], stated.Aliases);
    }

    [Theory]
    [InlineData("<html lang='de-AT'><head><meta property='og:locale' content='en_US'></head>", "de-AT")]
    [InlineData("<html><head><meta http-equiv='content-language' content='fr'></head>", "fr")]
    [InlineData("<html><head><meta property='og:locale' content='pt_BR'></head>", "pt-BR")]
    public void The_language_is_the_document_s_own_before_that_of_its_metadata(string head, string language) =>
        Assert.Equal(language, Import($"{head}<body>{Text}</body></html>").Document!.Stated.Language);

    [Theory]
    [InlineData("The basin is dredged | Orrin Times", "<meta property='og:site_name' content='Orrin Times'>")]
    [InlineData("Orrin Times: The basin is dredged", "<meta property='og:site_name' content='Orrin Times'>")]
    [InlineData("The basin is dredged - orrintimes", "<link rel=canonical href='https://www.orrintimes.example/a/'>")]
    public void The_site_s_name_is_no_part_of_the_headline(string title, string head) =>
        Assert.Equal("The basin is dredged", Stated($"<title>{title}</title>{head}", Text).Headline);

    [Fact]
    public void Hidden_words_and_programs_are_no_words_of_the_page()
    {
        var extracted = Extract($"<main><h1>The basin is dredged</h1><p style='display:none'>hidden1</p><p hidden>hidden2</p><p aria-hidden=true>hidden3</p><template>hidden4</template><script>hidden5</script>{Text}</main>");
        Assert.DoesNotContain(extracted.Ledger, entry => entry.Text!.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_only_stands_in_noscript_is_the_page_s_picture()
    {
        var extracted = Extract($"<main><h1>The basin is dredged</h1>{Text}<img src='data:image/gif;base64,R0lGOD'><noscript><img src='https://times.example/basin.jpg' alt='The basin'></noscript></main>");
        Assert.Equal("https://times.example/basin.jpg", Assert.Single(extracted.Article.Body.OfType<ImageBlock>()).File);
    }

    [Fact]
    public void A_picture_that_a_browser_saved_beside_the_page_is_the_article_s_picture()
    {
        var document = Import($"<meta property='og:image' content='https://times.example/media/basin.jpg'><main><h1>The basin is dredged</h1>{Text}<figure><img src='./page_files/basin.jpg' alt='The basin'><figcaption>At low water.</figcaption></figure></main>", "seeds/old/page.html").Document!;
        Assert.Equal(new ArticleImage("old/page_files/basin.jpg", "The basin", "At low water.", null) { Line = 1 }, document.Stated.Image);
        Assert.Contains(document.Parts!.Value, part => part is { Role: "furniture", Reason: "lead-picture", Text: "At low water." });
    }

    [Theory]
    [InlineData("../page_files/basin.jpg")]
    [InlineData("page_files/../../basin.jpg")]
    [InlineData("other_files/basin.jpg")]
    public void A_picture_elsewhere_is_not(string address) =>
        Assert.Null(Import($"<main><h1>The basin is dredged</h1><img src='{address}'>{Text}</main>").Document!.Stated.Image);

    [Theory]
    [InlineData("", "img/basin.jpg", "old/img/basin.jpg")]
    [InlineData("<link rel=canonical href='https://times.example/news/basin'>", "img/basin%20one.jpg?width=600", "old/img/basin one.jpg")]
    [InlineData("<link rel=canonical href='https://times.example/news/basin'>", "../basin.jpg", "basin.jpg")]
    [InlineData("<link rel=canonical href='https://times.example/news/basin'>", "/img/basin.jpg", "https://times.example/img/basin.jpg")]
    [InlineData("<base href='https://times.example/news/'>", "img/basin.jpg", "https://times.example/news/img/basin.jpg")]
    [InlineData("", "/img/basin.jpg", "/img/basin.jpg")]
    public void A_path_of_a_picture_that_begins_with_a_name_is_one_beside_the_file(string head, string address, string file) =>
        Assert.Equal(file, Import($"{head}<main><h1>The basin is dredged</h1>{Text}<img src='{address}' alt='The basin'></main>", "seeds/old/page.html").Document!.Parts!.Value.Select(part => part.Block).OfType<ImageBlock>().Single().File);

    [Fact]
    public void Words_that_a_style_places_over_a_picture_are_the_picture_s()
    {
        var extracted = Extract($"<main><h1>The basin is dredged</h1>{Text}<div><img src='https://times.example/chart.png'><div style='top:1%;left:2%'>40 boats</div><div style='top:9%;right:2%'>20</div><div style='bottom:1%;left:2%'>1990</div></div><p>{Second}</p></main>");
        Assert.Equal(["40 boats", "20", "1990"], extracted.Ledger.Where(entry => entry.Reason == "graphic").Select(entry => entry.Text));
    }

    [Theory]
    [InlineData("<figure><div><span>Image</span><img src='https://times.example/a.jpg'></div><figcaption>The basin. <span class=credit>Jo Lind</span></figcaption></figure>")]
    [InlineData("<div><div class=box><img src='https://times.example/a.jpg'></div><div class='media-caption'>The basin. <i class=credit>Jo Lind</i></div></div>")]
    [InlineData("<figure><img src='https://times.example/a.jpg' width=570 height=0></figure><figcaption>The basin. <span class=credit>Jo Lind</span></figcaption>")]
    [InlineData("<p><span class=photo><span><img src='https://times.example/a.jpg'></span><span class=caption>The basin. <span class=attribution>Jo Lind</span></span></span>The harbour master spoke for an hour, and nobody left before he was done.</p>")]
    public void A_caption_stands_with_its_picture_however_the_page_is_built(string markup) =>
        Assert.Contains(Extract($"<main><h1>The basin is dredged</h1>{Text}{markup}<p>{Second}</p></main>").Article.Body, block => block is ImageBlock { Caption.Text: "The basin.", Credit: "Jo Lind" });

    [Theory]
    [InlineData("<figure><img src='https://times.example/a.jpg'><figcaption>The basin. <span class='share'>Share this</span><span class=credit>Jo <i class=share>Save it</i></span></figcaption></figure>")]
    [InlineData("<figure><div class='share'>Share this</div><img class='share' src='https://times.example/a.jpg'><figcaption>The basin.</figcaption><i class=share>Save it</i></figure>")]
    [InlineData("<figure><img src='https://times.example/a.jpg'><figcaption>The basin. <span class=copyright>Share this</span> <span>Save it</span></figcaption></figure>")]
    public void What_stands_in_a_figure_stands_once_in_the_ledger(string markup)
    {
        var words = string.Join(' ', Extract($"<main><h1>The basin is dredged</h1>{Text}{markup}<p>{Second}</p></main>").Ledger.Select(entry => entry.Text));
        Assert.All(["The basin.", "Share this", "Save it"], part => Assert.Equal(2, words.Split(part).Length));
    }

    [Fact]
    public void A_headline_in_the_caption_of_no_picture_is_read_once() =>
        Assert.Single(Extract($"<title>The basin is dredged – Times</title><figure><figcaption><h1>The basin is dredged</h1><p>{Second}</p></figcaption></figure>").Ledger, entry => entry.Role == Roles.Headline);

    [Fact]
    public void A_figure_without_a_caption_keeps_who_made_the_picture() =>
        Assert.Contains(Extract($"<main><h1>The basin is dredged</h1>{Text}<figure><img src='https://times.example/a.jpg'><div class=attribution>Jo Lind</div></figure><p>{Second}</p></main>").Article.Body, block => block is ImageBlock { Caption: null, Credit: "Jo Lind" });

    [Fact]
    public void Other_articles_of_the_site_behind_the_text_are_related_but_recommendations_elsewhere_are_the_author_s()
    {
        static string List(string host) => $"<ul>{string.Concat(Enumerable.Range(1, 4).Select(n => $"<li><a href='{host}/{n}'><img src='https://times.example/{n}.jpg'></a><div><a href='{host}/{n}'>The harbour of Tarn number {n}</a></div><p>Twenty boats lie there in the winter, and in summer nobody has counted them yet.</p></li>"))}</ul>";
        var text = string.Concat(Enumerable.Repeat(Text, 6));
        var head = $"<link rel=canonical href='https://times.example/basin'><main><h1>The basin is dredged</h1>{text}";
        Assert.DoesNotContain("Tarn", BodyOf(Extract($"{head}{List("https://times.example")}</main>")), StringComparison.Ordinal);
        Assert.Contains(Extract($"{head}{List("https://tarn.example")}</main>").Article.Body, block => block is ListBlock { Items.Count: 4 });
    }

    [Fact]
    public void A_header_within_the_main_part_heads_a_section_of_the_text() =>
        Assert.Contains("Nine years of waiting", BodyOf(Extract($"<main><h1>The basin is dredged</h1>{Text}<section><header><h2>Nine years of waiting</h2></header><p>{Second} {First}</p></section></main>")), StringComparison.Ordinal);

    [Fact]
    public void The_links_of_a_table_s_row_that_has_a_heading_are_its_words() =>
        Assert.Contains("The town of Orrin\nThe harbour company", BodyOf(Extract($"<main><h1>The basin is dredged</h1>{Text}<table><tr><th>Owners</th><td><ul><li><a href='/a'>The town of Orrin</a></li><li><a href='/b'>The harbour company</a></li></ul></td></tr><tr><th>Depth</th><td>4 m</td></tr></table></main>")), StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_within_a_link_that_leads_nowhere_are_text() =>
        Assert.Equal("abc|def|ghi", BodyOf(Extract("<title>Links</title><a href='javascript:'><p>abc</p><p>def</p>ghi</a>")));

    [Fact]
    public void A_table_with_two_captions_loses_none() =>
        Assert.Contains(Extract($"<main>{Text}<table><caption>Depths</caption><tr><th>Quay</th><th>Depth</th></tr><tr><td>Old</td><td>4 m</td></tr><caption>At low water</caption></table></main>").Article.Body, block => block is TableBlock { Caption: "Depths At low water" });

    [Fact]
    public void Stated_questions_are_the_FAQ_where_the_page_prints_them_and_nowhere_else()
    {
        var data = "{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\",\"name\":\"How long\",\"acceptedAnswer\":{\"text\":\"<p>Until the end of May.</p>\"}},{\"@type\":\"Question\",\"name\":\"Not printed?\",\"acceptedAnswer\":{\"text\":\"No.\"}}]}";
        var faq = Extract($"<script type='application/ld+json'>{data}</script><main><h1>The basin is dredged</h1>{Text}<h3>How long</h3><div>Until the end of May.</div></main>").Article.Faq;
        Assert.Equal("How long", Assert.Single(faq).Question);
        Assert.Equal("Until the end of May.", BlockText.Of(Assert.Single(faq[0].Answer)));
    }

    [Fact]
    public void The_stated_text_decides_what_belongs_to_the_article()
    {
        var promo = "Our reporters write from eleven harbours, and every week thousands of readers, from all of them, thank us for it in long letters.";
        var body = string.Concat(Enumerable.Repeat(First + " " + Second + " ", 2));
        var extracted = Extract($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"The basin is dredged\",\"articleBody\":\"{body}\"}}</script><body><h1>The basin is dredged</h1><div class=x>{Text}</div><div class=x><p>{promo}</p><p>{promo}</p><p>{promo}</p><p>{promo}</p></div></body>");
        Assert.StartsWith(First, BodyOf(extracted), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_levels_end_in_a_diagnostic()
    {
        var (document, diagnostics) = Import(string.Concat(Enumerable.Repeat("<div>", 100_000)));
        Assert.Null(document);
        Assert.Equal([DiagnosticCodes.MarkupTooDeep.Id], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("<p>The council met at noon, and it rained.</p>\n")]
    [InlineData("<div class=share><a href='/x'>Share</a></div>\n")]
    [InlineData("<li><a href='/x'>A menu entry</a>\n")]
    [InlineData("<h2><a href='/x'>A title of another article</a></h2>\n")]
    [InlineData("<span>a</span> ")]
    [InlineData("word ")]
    [InlineData("<img src=a.jpg>\n")]
    [InlineData("<div><time>3 May 2025</time></div>\n")]
    public void A_page_of_two_megabytes_takes_seconds_at_most(string piece)
    {
        var html = "<body><h1>The basin is dredged</h1>" + string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        Assert.InRange(ThreadTime.Of(() => new ArticleExtractor(ExtractionOptions.Default).Extract(Import(html).Document!)), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_page_without_text_is_told()
    {
        var (document, diagnostics) = Import("<html><body><nav><a href='/'>Home</a></nav></body></html>");
        Assert.NotNull(document);
        Assert.Equal([DiagnosticCodes.UnsureArticle.Id], diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
