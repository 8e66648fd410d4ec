using StaticPress.Configuration;

namespace StaticPress.Site;

/// <summary>One format of feeds and where its files are: beside the page that shows the same list.</summary>
/// <param name="Label">As readers of feeds know it.</param>
public sealed record FeedFormat(string Label, string FileName, string MediaType)
{
    public static FeedFormat Rss { get; } = new("RSS", "rss.xml", "application/rss+xml");

    public static FeedFormat Atom { get; } = new("Atom", "atom.xml", "application/atom+xml");

    public static FeedFormat Json { get; } = new("JSON Feed", "feed.json", "application/feed+json");

    /// <summary>The formats a publication has, in the order in which pages announce them: Google reads the first.</summary>
    public static IEnumerable<FeedFormat> In(FeedSettings settings)
    {
        yield return Rss;
        if (settings.Atom) yield return Atom;
        if (settings.Json) yield return Json;
    }

    /// <summary>The kinds of lists that have feeds of their own.</summary>
    public static IEnumerable<TermKind> ListsIn(FeedSettings settings)
    {
        if (settings.Groups.HasFlag(FeedGroups.Sections)) yield return TermKind.Section;
        if (settings.Groups.HasFlag(FeedGroups.Topics)) yield return TermKind.Topic;
        if (settings.Groups.HasFlag(FeedGroups.Authors)) yield return TermKind.Author;
    }

    /// <param name="route">The list page's route; empty for the whole site.</param>
    public string RouteOf(string route) => route + FileName;
}
