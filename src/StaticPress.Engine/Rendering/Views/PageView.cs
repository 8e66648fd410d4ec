using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>The page being rendered: what its head and frame need.</summary>
internal sealed class PageView(PageDescription page, OutputContext output, LanguagePack language) : View<PageView>
{
    private static readonly Members<PageView> All = new()
    {
        { "kind", view => view.Kind },
        { "title", view => view.Page.Title },
        { "full_title", view => view.FullTitle },
        { "description", view => view.Page.Description },
        { "url", view => view.Page.Url },
        { "language", view => view.Page.Language },
        { "direction", view => view.Page.Direction == TextDirection.RightToLeft ? "rtl" : "ltr" },
        { "trail", view => view.Trail },
        { "indexable", view => view.Page.Indexable },
        { "og_type", view => view.Page.Kind == PageKind.Article ? "article" : view.Page.Kind == PageKind.Author ? "profile" : "website" },
        { "og_locale", view => OpenGraphLocale.Of(view.Page.Language) },
        { "section", view => view.Section },
        { "image", view => view.Page.Article?.Image is { } image ? new ImageView(image) : null },
        { "feeds", view => view.Feeds },
        { "structured_data", view => view.StructuredData },
    };

    protected override Members<PageView> Table => All;

    private PageDescription Page => page;

    /// <summary>The section this page belongs to, for marking it in the navigation.</summary>
    private string? Section => page.Article?.Section?.Slug ?? (page.Kind == PageKind.Section ? page.Term?.Slug : null);

    private string Kind => page.Kind.ToString().ToLowerInvariant();

    private string FullTitle
    {
        get
        {
            var site = output.Site.Setting(nameof(PublicationSettings.Title), s => s.Title);
            return page.Kind == PageKind.Front ? page.Title : $"{page.Title} | {site}";
        }
    }

    private ImmutableArray<LinkView> Trail => [.. page.Trail.Select(crumb => new LinkView(crumb.Title, crumb.Path, page.Language))];

    private ImmutableArray<FeedView> Feeds => [.. AnnouncedFeeds.Of(page, output, language)];

    private Html StructuredData => Html.From(writer => output.StructuredData.Write(writer, page, language));
}
