using StaticPress.Configuration;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>Writes a page's structured data as the one script element of its head. One per worker.</summary>
internal sealed class GraphScript(OutputContext output)
{
    private readonly JsonLdWriter json = new();
    private SiteFacts? site;
    private PublisherNodes? common;

    public void Write(HtmlWriter writer, PageDescription page, LanguagePack language)
    {
        if (page.Kind == PageKind.NotFound || !page.Indexable) return;
        NoteReads();
        site ??= Facts();
        common ??= new PublisherNodes(site, json);
        var titles = new SectionTitles(language.Text("texts.faq") ?? "", language.Text("texts.point_of_view") ?? "");
        var nodes = PageGraph.Of(page, site, titles, output.UrlOf, output.ResolveAbsoluteLink);
        writer.Raw("<script type=\"application/ld+json\">"u8);
        json.WriteGraph(writer, nodes, PageGraph.HasFullPublisher(page) ? common.Full : common.Short, common.WebSite);
        writer.Raw("</script>\n"u8);
    }

    /// <summary>The facts are put together once a worker, but every page depends on them.</summary>
    private void NoteReads()
    {
        var settings = output.Site;
        settings.Setting(nameof(PublicationSettings.Title), s => s.Title);
        settings.Setting(nameof(PublicationSettings.Description), s => s.Description);
        settings.Setting(nameof(PublicationSettings.StructuredData), s => s.StructuredData);
        _ = (output.TimeZone, output.Language, output.UrlOf(""));
        output.PublisherLogo(settings.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher));
    }

    private SiteFacts Facts()
    {
        var settings = output.Site;
        var publisher = settings.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher);
        return new SiteFacts
        {
            Name = settings.Setting(nameof(PublicationSettings.Title), s => s.Title),
            Url = output.UrlOf(""),
            Description = settings.Setting(nameof(PublicationSettings.Description), s => s.Description),
            Language = output.Language,
            TimeZone = output.TimeZone,
            Publisher = publisher,
            Logo = output.PublisherLogo(publisher),
            Policies = [.. publisher.Policies.Select(policy => (policy.Property, output.ResolveAbsoluteLink(policy.Target) ?? ""))],
            Choices = settings.Setting(nameof(PublicationSettings.StructuredData), s => s.StructuredData),
        };
    }
}
