using System.Collections.Concurrent;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>Feeds give the date that the article's page gives.</summary>
internal sealed class FeedDateCheck : ICheck
{
    private readonly ConcurrentDictionary<ulong, PressDate> pages = new();
    private readonly ConcurrentDictionary<(ulong Page, DateTimeOffset Date), (SourceLocation Place, string Url)> told = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is BuiltPage page)
        {
            if (page.Graph.Article is { } article && IsoDate.TryParse(BuiltGraph.TextOf(article, "datePublished"), out var date)) pages[Fingerprint.Of(page.Url)] = date;
            return;
        }
        foreach (var item in ToldItem.In(file) ?? [])
        {
            if (item is not { Url: { } url, Published: { } published }) continue;
            told.AddOrUpdate((Fingerprint.Of(url), published), (item.Place, url), (_, known) => known.Place < item.Place ? known : (item.Place, url));
        }
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        foreach (var ((page, date), (place, url)) in told)
        {
            if (pages.TryGetValue(page, out var shown) && !IsSame(shown, date)) findings.Add(DiagnosticCodes.FeedDisagrees, place, $"the date of {url} is {date:yyyy-MM-ddTHH:mm:sszzz} in the feed and {shown} on the page");
        }
    }

    /// <summary>A page may give a day only; feeds then give its first moment.</summary>
    private static bool IsSame(PressDate shown, DateTimeOffset told) =>
        shown.HasTime ? shown.ToInstant(TimeZoneInfo.Utc) == told : shown.Date == DateOnly.FromDateTime(told.DateTime);
}
