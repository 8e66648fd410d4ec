using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>Writes a page's structured data as the one script element of its head. One per worker.</summary>
internal sealed class GraphScript
{
    private static ReadOnlySpan<byte> Opening => "<script type=\"application/ld+json\">"u8;

    private static ReadOnlySpan<byte> Closing => "</script>\n"u8;

    private readonly OutputContext output;
    private readonly JsonLdWriter json = new();
    private readonly ReadOnce<SiteFacts> facts;
    private PublisherNodes? common;

    public GraphScript(OutputContext output)
    {
        this.output = output;
        facts = new ReadOnce<SiteFacts>(output.Reads, Facts);
    }

    public void Write(HtmlWriter writer, PageDescription page, LanguagePack language)
    {
        if (page.Kind == PageKind.NotFound || !page.Indexable) return;
        var site = facts.Value;
        common ??= new PublisherNodes(site, json);
        var titles = new SectionTitles(language.Text("texts.faq") ?? "", language.Text("texts.point_of_view") ?? "", page.Article is { } article ? KindLabel.Filing(article.Head.Kind, language) : "");
        var nodes = PageGraph.Of(page, site, titles, output.UrlOf, output.ResolveAbsoluteLink);
        writer.Raw(Opening);
        json.WriteGraph(writer, nodes, PageGraph.HasFullPublisher(page) ? common.Full : common.Short, common.WebSite);
        writer.Raw(Closing);
    }

    /// <summary>
    /// The content of the element as a content security policy names it, <c>sha256-…</c>; null without one. Browsers never run data,
    /// but checkers of pages take it for a script that the policy would stop.
    /// </summary>
    public static string? HashOf(ReadOnlySpan<byte> element) =>
        element.IsEmpty ? null : Asset.IntegrityOf(element[Opening.Length..^Closing.Length]);

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
            ShareImages = output.ShareImages(),
            Policies = [.. publisher.Policies.Select(policy => (policy.Property, output.ResolveAbsoluteLink(policy.Target) ?? ""))],
            Choices = settings.Setting(nameof(PublicationSettings.StructuredData), s => s.StructuredData),
        };
    }
}
