using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Tests.StructuredData;

public class ArticleGraphTests
{
    [Fact]
    public void The_article_is_the_first_node_and_has_one_string_type()
    {
        var graph = GraphSample.Read(GraphSample.Description);
        Assert.Equal("https://schema.org", graph.Root.GetProperty("@context").GetString());
        Assert.False(graph.Root.TryGetProperty("@type", out _));
        Assert.Equal("NewsArticle", graph.Nodes[0].GetProperty("@type").GetString());
        Assert.Equal(GraphSample.Page + "#article", graph.Nodes[0].GetProperty("@id").GetString());
    }

    [Fact]
    public void The_article_says_what_the_page_shows()
    {
        var article = GraphSample.Read(GraphSample.Description).Nodes[0];
        Assert.Equal("Council passes the budget", article.GetProperty("headline").GetString());
        Assert.Equal("The vote was close.", article.GetProperty("description").GetString());
        Assert.Equal("2026-11-22T09:30:00+01:00", article.GetProperty("datePublished").GetString());
        Assert.Equal("2026-11-22T09:30:00+01:00", article.GetProperty("dateModified").GetString());
        Assert.Equal("Politics", article.GetProperty("articleSection").GetString());
        Assert.Equal("HARBOUR CITY, Nov. 22", article.GetProperty("dateline").GetString());
        Assert.Equal("Harbour City", article.GetProperty("contentLocation").GetProperty("name").GetString());
        Assert.Equal(["Budget", "Libraries"], article.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()!), StringComparer.Ordinal);
        Assert.Equal("PT1M", article.GetProperty("timeRequired").GetString());
        Assert.Equal(["h1", ".summary"], article.GetProperty("speakable").GetProperty("cssSelector").EnumerateArray().Select(k => k.GetString()!), StringComparer.Ordinal);
        Assert.Equal(2026, article.GetProperty("copyrightYear").GetInt32());
    }

    [Fact]
    public void The_body_is_the_report_without_the_point_of_view_and_the_questions()
    {
        var body = GraphSample.Read(GraphSample.Description).Nodes[0].GetProperty("articleBody").GetString();
        Assert.Equal(BodyText.Of(GraphSample.Article.Body), body);
        Assert.DoesNotContain("city that reads", body, StringComparison.Ordinal);
        Assert.DoesNotContain("When do libraries", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_point_of_view_is_an_opinion_that_belongs_to_the_article()
    {
        var graph = GraphSample.Read(GraphSample.Description);
        var view = graph.Of("CreativeWork");
        Assert.Equal("Opinion", view.GetProperty("genre").GetString());
        Assert.Equal(GraphSample.Page + "#article", view.GetProperty("isPartOf").GetProperty("@id").GetString());
        Assert.Contains(GraphSample.Page + "#point-of-view", graph.Nodes[0].GetProperty("hasPart").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void People_are_persons_and_desks_are_organizations_in_byline_order()
    {
        var authors = GraphSample.Read(GraphSample.Description).Nodes[0].GetProperty("author").EnumerateArray().ToList();
        Assert.Equal(("Person", "Ana Ruiz"), (authors[0].GetProperty("@type").GetString(), authors[0].GetProperty("name").GetString()));
        Assert.Equal(GraphSample.Root + "authors/ana-ruiz/#person", authors[0].GetProperty("@id").GetString());
        Assert.Equal("Organization", authors[1].GetProperty("@type").GetString());
    }

    [Fact]
    public void Without_a_byline_the_publisher_is_the_author()
    {
        var author = Assert.Single(GraphSample.Read(GraphSample.Description with { Authors = [] }).Nodes[0].GetProperty("author").EnumerateArray().ToList());
        Assert.Equal(("NewsMediaOrganization", "Harbour Press Ltd"), (author.GetProperty("@type").GetString(), author.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_text_from_an_agency_names_it_and_claims_no_copyright()
    {
        var article = GraphSample.Read(GraphSample.Description with { Agency = "NationWire" }).Nodes[0];
        Assert.Equal("NationWire", article.GetProperty("creditText").GetString());
        Assert.Equal("NationWire", article.GetProperty("sourceOrganization").GetProperty("name").GetString());
        Assert.False(article.TryGetProperty("copyrightHolder", out _));
    }

    [Fact]
    public void An_undated_article_is_not_written_but_its_page_is()
    {
        var graph = GraphSample.Read(GraphSample.Description with { Head = GraphSample.Head with { Published = null } });
        Assert.Equal("WebPage", graph.Nodes[0].GetProperty("@type").GetString());
        Assert.False(graph.Nodes[0].TryGetProperty("mainEntity", out _));
        Assert.True(graph.Has("FAQPage"));
        Assert.Equal(GraphSample.Page, graph.Of("CreativeWork").GetProperty("isPartOf").GetProperty("@id").GetString());
        GraphLaws.Hold(graph);
    }

    [Fact]
    public void A_date_without_a_time_stays_a_date()
    {
        var article = GraphSample.Read(GraphSample.Description with { Head = GraphSample.Head with { Published = new PressDate(new DateOnly(2025, 6, 30)) } }).Nodes[0];
        Assert.Equal("2025-06-30", article.GetProperty("datePublished").GetString());
    }

    [Fact]
    public void A_change_dated_before_the_publication_is_no_change()
    {
        var article = GraphSample.Read(GraphSample.Description with { Head = GraphSample.Head with { Updated = new PressDate(new DateOnly(2020, 1, 1)) } }).Nodes[0];
        Assert.Equal(article.GetProperty("datePublished").GetString(), article.GetProperty("dateModified").GetString());
    }

    [Theory]
    [InlineData(ArticleKind.Analysis, false, "AnalysisNewsArticle")]
    [InlineData(ArticleKind.Analysis, true, "NewsArticle")]
    [InlineData(ArticleKind.Satire, true, "SatiricalArticle")]
    [InlineData(ArticleKind.Advertiser, false, "AdvertiserContentArticle")]
    [InlineData(ArticleKind.PressRelease, false, "NewsArticle")]
    [InlineData(ArticleKind.Article, false, "Article")]
    public void The_kind_of_a_piece_decides_its_type(ArticleKind kind, bool plain, string type)
    {
        var site = GraphSample.Site with { Choices = new StructuredDataSettings { PlainNewsArticle = plain } };
        var graph = GraphSample.Read(GraphSample.Description with { Head = GraphSample.Head with { Kind = kind } }, site);
        Assert.Equal(type, graph.Nodes[0].GetProperty("@type").GetString());
        Assert.Equal(type.EndsWith("NewsArticle", StringComparison.Ordinal), graph.Nodes[0].TryGetProperty("dateline", out _));
    }

    [Fact]
    public void Faq_and_body_can_be_turned_off()
    {
        var graph = GraphSample.Read(GraphSample.Description, GraphSample.Site with { Choices = new StructuredDataSettings { FaqMarkup = false, ArticleBody = false } });
        Assert.False(graph.Has("FAQPage"));
        Assert.False(graph.Nodes[0].TryGetProperty("articleBody", out _));
        GraphLaws.Hold(graph);
    }

    [Fact]
    public void The_picture_stands_with_its_real_size()
    {
        var graph = GraphSample.Read(GraphSample.Description);
        var image = graph.Of("ImageObject");
        Assert.Equal((1200, 675), (image.GetProperty("width").GetInt32(), image.GetProperty("height").GetInt32()));
        Assert.Equal(image.GetProperty("@id").GetString(), graph.Of("WebPage").GetProperty("primaryImageOfPage").GetProperty("@id").GetString());
    }

    [Fact]
    public void Questions_point_at_their_elements()
    {
        var question = Assert.Single(GraphSample.Read(GraphSample.Description).Of("FAQPage").GetProperty("mainEntity").EnumerateArray().ToList());
        Assert.Equal(GraphSample.Page + "#faq-1", question.GetProperty("@id").GetString());
        Assert.Equal("On Sundays.", question.GetProperty("acceptedAnswer").GetProperty("text").GetString());
    }

    [Fact]
    public void A_byline_that_is_the_publisher_is_the_publisher()
    {
        var article = GraphSample.Description with { Authors = [GraphSample.Term(TermKind.Author, "HARBOUR PRESS LTD", "authors/harbour-press-ltd/")] };
        var author = GraphSample.Read(article).Nodes[0].GetProperty("author")[0];
        Assert.Equal(GraphSample.Root + "#organization", author.GetProperty("@id").GetString());
    }
}
