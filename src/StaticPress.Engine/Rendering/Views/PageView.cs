using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Routing;
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
        { "versions", view => view.Versions },
        { "og_other_locales", view => view.OtherLocales },
        { "alternates", view => view.Alternates },
        { "reserves_mining", view => view.ReservesMining },
        { "mining_policy", view => view.MiningPolicy },
        { "structured_data", view => Html.From(view.WriteStructuredData) },
        { "structured_data_hash", view => GraphScript.HashOf(view.StructuredData.Value.Span) },
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

    /// <summary>With absolute addresses: search engines take no others (structured-data.md, 7.1).</summary>
    private ImmutableArray<LinkView> Versions => page.Article is not { } article ? [] : [.. article.Versions.Select(version => new LinkView(version.Headline, output.UrlOf(version.Route), version.Language))];

    private ImmutableArray<string> OtherLocales => page.Article is not { } article ? [] :
        [.. article.Versions.Where(version => version.Language != page.Language).Select(version => OpenGraphLocale.Of(version.Language)).OfType<string>()];

    private ImmutableArray<AlternateView> Alternates => page.Article is null ? [] :
        [.. TwinFormat.In(output.Site.Setting(nameof(PublicationSettings.Twins), s => s.Twins)).Select(twin => new AlternateView(twin.MediaType, output.PathOf(page.Route + twin.FileName)))];

    /// <summary>At a host's root a file says so for all pages (structured-data.md, 8.5).</summary>
    private bool ReservesMining => output.Site.Setting(nameof(PublicationSettings.BasePath), s => s.BasePath) != "/" && TdmReservation.IsMade(output.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines));

    private string? MiningPolicy => output.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines.TdmPolicy) is { } policy ? output.ResolveAbsoluteLink(policy) : null;

    /// <summary>Made aside for a page that asks for its hash as well.</summary>
    private Lazy<ReadOnlyMemory<byte>> StructuredData { get; } = new(() =>
    {
        var writer = output.Aside();
        output.StructuredData.Write(writer, page, language);
        return writer.Written.ToArray();
    });

    private void WriteStructuredData(HtmlWriter writer)
    {
        if (StructuredData.IsValueCreated) writer.Raw(StructuredData.Value.Span);
        else output.StructuredData.Write(writer, page, language);
    }
}
