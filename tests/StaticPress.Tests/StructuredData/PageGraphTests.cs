using StaticPress.Model;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Tests.StructuredData;

public class PageGraphTests
{
    private static PageDescription PageOf(PageKind kind, string route, Term? term = null) => new()
    {
        Kind = kind,
        Route = route,
        Url = GraphSample.Root + route,
        Title = "A page",
        Description = "What it holds",
        Language = "en-GB",
        Trail = route.Length == 0 ? default : (EquatableArray<Crumb>)[new Crumb("Home", "/press/", GraphSample.Root), new Crumb("A page", "/press/" + route, GraphSample.Root + route)],
        List = new ListDescription([GraphSample.Head], 21, 1),
        Term = term,
    };

    public static TheoryData<PageKind, string, string> Pages => new()
    {
        { PageKind.Front, "", "CollectionPage" },
        { PageKind.Section, "politics/", "CollectionPage" },
        { PageKind.Topic, "topics/budget/", "CollectionPage" },
        { PageKind.Place, "places/harbour-city/", "CollectionPage" },
        { PageKind.Month, "archive/2026/11/", "CollectionPage" },
        { PageKind.Archive, "archive/", "CollectionPage" },
        { PageKind.Author, "authors/ana-ruiz/", "ProfilePage" },
        { PageKind.Author, "authors/ana-ruiz/page/1/", "CollectionPage" },
        { PageKind.Standing, "about/", "AboutPage" },
        { PageKind.Standing, "contact/", "ContactPage" },
        { PageKind.Standing, "corrections/", "WebPage" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_kind_of_page_has_a_graph_of_its_own_type(PageKind kind, string route, string type)
    {
        var term = kind switch
        {
            PageKind.Author => GraphSample.Term(TermKind.Author, "Ana Ruiz", "authors/ana-ruiz/"),
            PageKind.Topic => GraphSample.Term(TermKind.Topic, "Budget", route),
            PageKind.Place => GraphSample.Term(TermKind.Place, "Harbour City", route),
            _ => null,
        };
        var graph = GraphSample.Read(PageOf(kind, route, term));
        GraphLaws.Hold(graph);
        Assert.Equal(type, graph.Nodes[0].GetProperty("@type").GetString());
        Assert.Equal(GraphSample.Root + route, graph.Nodes[0].GetProperty("url").GetString());
        Assert.True(graph.Has("WebSite"));
    }

    [Fact]
    public void A_list_says_its_whole_length_and_its_articles_in_page_order()
    {
        var list = GraphSample.Read(PageOf(PageKind.Section, "politics/")).Of("ItemList");
        Assert.Equal(21, list.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(GraphSample.Page, list.GetProperty("itemListElement")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void A_list_of_nothing_is_not_written_nor_referred_to()
    {
        var graph = GraphSample.Read(PageOf(PageKind.Section, "politics/") with { List = new ListDescription([], 0, 1) });
        Assert.False(graph.Has("ItemList"));
        Assert.False(graph.Nodes[0].TryGetProperty("mainEntity", out _));
    }

    [Fact]
    public void A_profile_page_is_about_its_person()
    {
        var graph = GraphSample.Read(PageOf(PageKind.Author, "authors/ana-ruiz/", GraphSample.Term(TermKind.Author, "Ana Ruiz", "authors/ana-ruiz/")));
        Assert.Equal(graph.Of("Person").GetProperty("@id").GetString(), graph.Of("ProfilePage").GetProperty("mainEntity").GetProperty("@id").GetString());
    }

    [Fact]
    public void The_publisher_is_told_in_full_on_the_front_and_in_short_elsewhere()
    {
        var front = GraphSample.Read(PageOf(PageKind.Front, "")).Of("NewsMediaOrganization");
        var section = GraphSample.Read(PageOf(PageKind.Section, "politics/")).Of("NewsMediaOrganization");
        Assert.Equal("desk@news.example", front.GetProperty("email").GetString());
        Assert.False(section.TryGetProperty("email", out _));
        Assert.Equal(GraphSample.Root + "masthead/", section.GetProperty("masthead").GetString());
        Assert.Equal(512, section.GetProperty("logo").GetProperty("width").GetInt32());
    }

    [Fact]
    public void A_policy_that_only_news_media_have_is_left_out_for_others()
    {
        var site = GraphSample.Site with { Publisher = GraphSample.Site.Publisher with { Type = "Organization" } };
        var publisher = GraphSample.Read(PageOf(PageKind.Front, ""), site).Of("Organization");
        Assert.True(publisher.TryGetProperty("correctionsPolicy", out _));
        Assert.False(publisher.TryGetProperty("masthead", out _));
    }

    [Fact]
    public void A_trail_of_one_step_is_no_trail()
    {
        var graph = GraphSample.Read(PageOf(PageKind.Section, "politics/") with { Trail = [new Crumb("Home", "/press/", GraphSample.Root)] });
        Assert.False(graph.Has("BreadcrumbList"));
        GraphLaws.Hold(graph);
    }
}
