using StaticPress.Configuration;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>The feeds that a page's head names: the site's, RSS first, and those of the list that the page shows or belongs to.</summary>
internal static class AnnouncedFeeds
{
    /// <summary>The whole site's, one in each format.</summary>
    public static IEnumerable<FeedView> OfSite(OutputContext output)
    {
        var site = output.Site.Setting(nameof(PublicationSettings.Title), s => s.Title);
        return FeedFormat.In(output.Site.Setting(nameof(PublicationSettings.Feeds), s => s.Feeds)).Select(format => FeedOf(format, site, "", output));
    }

    public static IEnumerable<FeedView> Of(PageDescription page, OutputContext output, LanguagePack language)
    {
        var feeds = output.Site.Setting(nameof(PublicationSettings.Feeds), s => s.Feeds);
        var site = output.Site.Setting(nameof(PublicationSettings.Title), s => s.Title);
        foreach (var feed in OfSite(output)) yield return feed;
        if (ListOf(page) is not { } list || !FeedFormat.ListsIn(feeds).Contains(list.Kind)) yield break;
        foreach (var format in FeedFormat.In(feeds)) yield return FeedOf(format, $"{site} – {TermView.TitleOf(list, language)}", list.Route, output);
    }

    private static FeedView FeedOf(FeedFormat format, string title, string route, OutputContext output) =>
        new($"{title} ({format.Label})", format.Label, format.MediaType, output.PathOf(format.RouteOf(route)));

    private static Term? ListOf(PageDescription page) => page.Article is { } article ? article.Section : page.Term is { Count: > 0 } term ? term : null;
}
