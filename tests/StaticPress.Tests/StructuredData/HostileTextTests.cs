using CsCheck;
using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Tests.StructuredData;

public class HostileTextTests
{
    private const string Marker = "x<script>alert(1)</script><!--{{ 7*7 }}]]>\"'&amp;\u2028\u2029\u0000\u0007\ud800y\udc00z\ufffe€漢😀\\";

    private static readonly string[] Marks = ["</script>", "<!--", "<script", "]]>", "&", "\"", "\u2028", "\ud83d", "\ude00", "\0", "é", "漢"];

    private static readonly Gen<string> Texts = Gen.Select(Gen.Int[0, Marks.Length - 1], Gen.String, (mark, text) => text + Marks[mark] + text);

    private static ArticleDescription Fill(string text) => GraphSample.Description with
    {
        Head = GraphSample.Head with { Headline = text, Summary = text },
        Article = GraphSample.Article with
        {
            Headline = text,
            Synopsis = text,
            Dateline = new Dateline(text, text, text, 5),
            Body = [new ParagraphBlock(text, 1), new QuoteBlock([text], text, 2)],
            PointOfView = [new ParagraphBlock(text, 3)],
            Faq = [new FaqEntry(text, [new ParagraphBlock(text, 5), new ListBlock(Ordered: false, 1, [new ListItem(text)], 6)], 4)],
        },
        Section = GraphSample.Description.Section! with { Title = text },
        Topics = [GraphSample.Description.Topics[0] with { Title = text }],
        Authors = [GraphSample.Description.Authors[0] with { Title = text }],
        Place = GraphSample.Description.Place! with { Title = text },
        Image = GraphSample.Description.Image! with { Caption = text, Credit = text, Alt = text },
        Agency = text,
    };

    private static SiteFacts SiteOf(string text) => GraphSample.Site with
    {
        Name = "n" + text,
        Description = text,
        Publisher = GraphSample.Site.Publisher with { Name = "p" + text, LegalName = text, Description = text, Address = text, Email = text, Telephone = text },
    };

    private static string Visible(string text) => StaticPress.Text.ValidText.Of(text).Trim();

    [Fact]
    public void Markers_in_every_field_arrive_as_text()
    {
        var graph = GraphSample.Read(Fill(Marker), SiteOf(Marker));
        GraphLaws.Hold(graph);
        Assert.Equal(Visible(Marker), graph.Nodes[0].GetProperty("headline").GetString());
        Assert.Equal(Visible(Marker), graph.Nodes[0].GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal(Visible(Marker), graph.Of("FAQPage").GetProperty("mainEntity")[0].GetProperty("name").GetString());
        Assert.Contains("&lt;script&gt;", graph.Of("FAQPage").GetProperty("mainEntity")[0].GetProperty("acceptedAnswer").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_escapes_from_the_script_element() =>
        Texts.Sample(text => GraphLaws.Hold(GraphSample.Read(Fill(text), SiteOf(text))), iter: 300);

    [Fact]
    public void An_answer_keeps_the_allowed_elements_and_no_address_that_runs()
    {
        var link = new RichText("see this and that", [new TextSpan(TextSpanKind.Strong, 0, 8), new TextSpan(TextSpanKind.Link, 4, 4, "javascript:alert(1)"), new TextSpan(TextSpanKind.Link, 13, 4, "https://other.example/?a=1&b=\"2\"")]);
        var answer = AnswerMarkup.Of([new ParagraphBlock(link, 1), new ParagraphBlock("b", 2)], address => address.StartsWith("javascript:", StringComparison.Ordinal) ? null : address);
        Assert.Equal("<p><strong>see this</strong> and <a href=\"https://other.example/?a=1&amp;b=&quot;2&quot;\">that</a></p><p>b</p>", answer);
    }

    [Fact]
    public void Crossing_marks_are_cut_rather_than_crossed()
    {
        var crossed = new RichText("abcdef", [new TextSpan(TextSpanKind.Emphasis, 0, 4), new TextSpan(TextSpanKind.Strong, 2, 4)]);
        Assert.Equal("<em>ab<strong>cd</strong></em>ef", AnswerMarkup.Of([new ParagraphBlock(crossed, 1)], address => address));
    }
}
