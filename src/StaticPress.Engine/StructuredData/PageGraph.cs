using StaticPress.Site;

namespace StaticPress.StructuredData;

/// <summary>Builds the nodes of any page; the site and its publisher, which stand on every page, are added when it is written.</summary>
internal static class PageGraph
{
    /// <summary>Routes by which standing pages say what they are.</summary>
    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "about/", "about-us/", "ueber-uns/", "uber-uns/", "a-propos/", "acerca-de/", "quienes-somos/", "chi-siamo/", "sobre/", "over-ons/",
    };

    private static readonly HashSet<string> Contact = new(StringComparer.Ordinal)
    {
        "contact/", "contact-us/", "contacts/", "kontakt/", "contacto/", "contatti/", "contato/",
    };

    /// <summary>Whether the page says everything there is to say of the publisher, as the front and the about page do.</summary>
    public static bool HasFullPublisher(PageDescription page) =>
        page.Kind == PageKind.Front || (page.Kind == PageKind.Standing && (About.Contains(page.Route) || Contact.Contains(page.Route)));

    /// <param name="urlOf">Route → absolute address.</param>
    /// <param name="resolve">Address in a text → absolute address or null.</param>
    public static List<JsonLdNode> Of(PageDescription page, SiteFacts site, SectionTitles titles, Func<string, string> urlOf, Func<string, string?> resolve)
    {
        var nodes = new List<JsonLdNode>(8);
        if (page.Article is { } article) new ArticleGraph(page, article, site, titles, urlOf, resolve).AddTo(nodes);
        else if (page.Kind == PageKind.Author && page.Term is { } author && page.Route == author.Route) AddProfile(nodes, page, author, site, urlOf);
        else if (page.Kind == PageKind.Standing) AddStanding(nodes, page, site);
        else AddCollection(nodes, page, site, urlOf);
        return nodes;
    }

    public static WebPageJsonLd WebPage(string type, PageDescription page, SiteFacts site) => new(type)
    {
        Id = page.Url,
        Name = JsonLdNode.Has(page.Title) ? page.Title : site.Name,
        Description = page.Description,
        Language = page.Language,
        Site = site.WebSiteId,
        Zone = site.TimeZone,
        Breadcrumb = BreadcrumbId(page),
    };

    public static BreadcrumbListJsonLd Breadcrumb(PageDescription page)
    {
        var steps = new List<ListItemJsonLd>(page.Trail.Count);
        foreach (var crumb in page.Trail) steps.Add(new ListItemJsonLd(steps.Count + 1, crumb.Title, crumb.Url, IsStep: true));
        return new BreadcrumbListJsonLd(steps) { Id = BreadcrumbId(page) };
    }

    private static string BreadcrumbId(PageDescription page) => page.Url + "#breadcrumb";

    private static void AddCollection(List<JsonLdNode> nodes, PageDescription page, SiteFacts site, Func<string, string> urlOf)
    {
        var list = page.Url + "#list";
        nodes.Add(WebPage("CollectionPage", page, site) with { MainEntity = list, About = Subject(page, site, urlOf) });
        nodes.Add(Breadcrumb(page));
        if (page.List is not { } listed) return;
        var items = new List<ListItemJsonLd>(listed.Articles.Count);
        foreach (var head in listed.Articles) items.Add(new ListItemJsonLd(listed.FirstPosition + items.Count, head.Headline, urlOf(head.Route), IsStep: false));
        nodes.Add(new ItemListJsonLd(items, listed.Total) { Id = list });
    }

    private static JsonLdNode? Subject(PageDescription page, SiteFacts site, Func<string, string> urlOf) => (page.Kind, page.Term) switch
    {
        (PageKind.Topic, { } topic) => new ThingJsonLd(topic.Title, urlOf(topic.Route)),
        (PageKind.Place, { } place) => new PlaceJsonLd(place.Title, urlOf(place.Route)),
        (PageKind.Author, { } author) => Authorship.Of(author, urlOf(author.Route), site),
        _ => null,
    };

    private static void AddProfile(List<JsonLdNode> nodes, PageDescription page, Term author, SiteFacts site, Func<string, string> urlOf)
    {
        var person = Authorship.Of(author, urlOf(author.Route), site);
        nodes.Add(WebPage("ProfilePage", page, site) with { MainEntity = person.Id });
        if (!Authorship.IsPublisher(author, site)) nodes.Add(person);
        nodes.Add(Breadcrumb(page));
    }

    private static void AddStanding(List<JsonLdNode> nodes, PageDescription page, SiteFacts site)
    {
        var isAbout = About.Contains(page.Route);
        var type = isAbout ? "AboutPage" : Contact.Contains(page.Route) ? "ContactPage" : "WebPage";
        nodes.Add(WebPage(type, page, site) with { MainEntity = isAbout ? site.PublisherId : null, AboutNode = type == "WebPage" ? null : site.PublisherId });
        nodes.Add(Breadcrumb(page));
    }
}
