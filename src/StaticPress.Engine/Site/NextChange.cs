namespace StaticPress.Site;

/// <summary>When the same files would give another site, because time has passed: the moment for which to plan the next build.</summary>
public sealed record NextChange(DateTimeOffset At, ChangeReason Reason)
{
    /// <param name="heldBack">When the articles that are dated after the site's moment will be published.</param>
    public static NextChange? Of(SiteModel site, IEnumerable<DateTimeOffset> heldBack) =>
        Candidates(site, heldBack).Where(change => change.At > site.Clock).MinBy(change => change.At);

    private static IEnumerable<NextChange> Candidates(SiteModel site, IEnumerable<DateTimeOffset> heldBack)
    {
        foreach (var moment in heldBack) yield return new NextChange(moment, ChangeReason.Embargo);
        if (NewsWindow.NextChange(site) is { } end) yield return new NextChange(end, ChangeReason.NewsWindow);
        foreach (var pin in site.Settings.Front.Pins)
        {
            if (Front.EndOf(pin, site.Settings.TimeZone) is { } unpinned) yield return new NextChange(unpinned, ChangeReason.Pin);
        }
        if (site.Settings.Machines.Security is not { } security) yield break;
        var expiry = security.Expires.ToInstant(site.Settings.TimeZone);
        yield return new NextChange(expiry - SiteAnswers.ExpiryNotice, ChangeReason.Expiry);
        yield return new NextChange(expiry, ChangeReason.Expiry);
    }
}

/// <summary>Why a site changes without a change of its files.</summary>
public enum ChangeReason
{
    /// <summary>An article dated after the build's moment is published.</summary>
    Embargo,

    /// <summary>An article leaves the news sitemap.</summary>
    NewsWindow,

    /// <summary>A story is no longer held on the front page.</summary>
    Pin,

    /// <summary><c>security.txt</c> expires, or is about to.</summary>
    Expiry,
}
