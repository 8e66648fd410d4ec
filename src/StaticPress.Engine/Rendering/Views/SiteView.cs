using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Site;

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
        { "direction", view => LanguageDirection.NameOf(view.Output.Language) },
        { "url", view => view.Output.PathOf("") },
        { "absolute_url", view => view.Output.UrlOf("") },
        { "publisher", view => view.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher).Name },
        { "logo", view => view.Output.PublisherLogo(view.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher)) is { } logo ? new ImageView(logo) : null },
        { "share_image", view => view.Output.ShareImage() is { } image ? new ImageView(image) : null },
        { "light_color", view => view.Setting(nameof(PublicationSettings.Look), s => s.Look).LightColor },
        { "dark_color", view => view.Setting(nameof(PublicationSettings.Look), s => s.Look).DarkColor },
        { "fonts", view => view.Fonts },
        { "sections", view => view.Output.Navigation(view.Language) },
        { "pages", view => view.Pages },
        { "lists", view => view.Lists },
        { "search_url", view => view.Search == SearchMode.None ? null : view.Output.PathOf(view.Setting(nameof(PublicationSettings.Routes), s => s.Routes).Search + "/") },
        { "search", view => view.Search.ToString().ToLowerInvariant() },
        { "feeds", view => AnnouncedFeeds.OfSite(view.Output).ToList() },
    };

    protected override Members<SiteView> Table => All;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private SearchMode Search => Setting(nameof(PublicationSettings.Search), s => s.Search);

    private ImmutableArray<LinkView> Pages => [.. output.Site.Pages().Select(page => new LinkView(page.Title, output.PathOf(page.Route), page.Language))];

    /// <summary>The pages that list topics, authors, places and months, as far as there are any.</summary>
    private ImmutableArray<LinkView> Lists
    {
        get
        {
            var routes = Setting(nameof(PublicationSettings.Routes), s => s.Routes);
            (TermKind Kind, string Text, string Route)[] all =
            [
                (TermKind.Topic, "topics", routes.Topics), (TermKind.Author, "authors", routes.Authors),
                (TermKind.Place, "places", routes.Places), (TermKind.Year, "archive", routes.Archive),
                (TermKind.Questions, "questions", routes.Questions),
            ];
            return [.. all.Where(list => output.Site.HasAny(list.Kind)).Select(list => new LinkView(language.Text("texts." + list.Text) ?? list.Text, output.PathOf(list.Route + "/"), language.Tag))];
        }
    }

    /// <summary>Each file once, those of running text and headlines: what a page needs first.</summary>
    private ImmutableArray<string> Fonts => [.. Setting(nameof(PublicationSettings.Look), s => s.Look).Fonts
        .Where(font => !font.IsItalic && (font.Uses.Contains("text", StringComparer.Ordinal) || font.Uses.Contains("display", StringComparer.Ordinal)))
        .Select(font => output.PathOf(font.File)).Distinct(StringComparer.Ordinal)];

    private T Setting<T>(string name, Func<PublicationSettings, T> read) => output.Site.Setting(name, read);
}
