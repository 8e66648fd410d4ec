using System.Collections.Immutable;
using StaticPress.Configuration;

namespace StaticPress.Rendering;

/// <summary>The publication as every page sees it.</summary>
internal sealed class SiteView(OutputContext output, LanguagePack language) : View<SiteView>
{
    private static readonly Members<SiteView> All = new()
    {
        { "title", view => view.Setting(nameof(PublicationSettings.Title), s => s.Title) },
        { "tagline", view => view.Setting(nameof(PublicationSettings.Tagline), s => s.Tagline) },
        { "description", view => view.Setting(nameof(PublicationSettings.Description), s => s.Description) },
        { "language", view => view.Output.Language },
        { "url", view => view.Output.PathOf("") },
        { "absolute_url", view => view.Output.UrlOf("") },
        { "publisher", view => view.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher).Name },
        { "sections", view => view.Sections },
        { "pages", view => view.Pages },
        { "topics_url", view => view.Output.PathOf(view.Setting(nameof(PublicationSettings.Routes), s => s.Routes).Topics + "/") },
        { "authors_url", view => view.Output.PathOf(view.Setting(nameof(PublicationSettings.Routes), s => s.Routes).Authors + "/") },
        { "places_url", view => view.Output.PathOf(view.Setting(nameof(PublicationSettings.Routes), s => s.Routes).Places + "/") },
        { "archive_url", view => view.Output.PathOf(view.Setting(nameof(PublicationSettings.Routes), s => s.Routes).Archive + "/") },
        { "feed_url", view => view.Output.PathOf("rss.xml") },
    };

    protected override Members<SiteView> Table => All;

    private OutputContext Output => output;

    private ImmutableArray<TermView> Sections => [.. output.Site.Navigation().Select(section => new TermView(section, output, language))];

    private ImmutableArray<LinkView> Pages => [.. output.Site.Pages().Select(page => new LinkView(page.Title, output.PathOf(page.Route)))];

    private T Setting<T>(string name, Func<PublicationSettings, T> read) => output.Site.Setting(name, read);
}
