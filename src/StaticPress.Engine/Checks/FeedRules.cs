using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Checks;

/// <summary>What holds for the items of feeds of every format. An article that stands in many feeds has its text looked at once.</summary>
internal sealed class FeedRules
{
    private readonly ConcurrentDictionary<ulong, bool> known = new();

    public void Check(BuiltFile feed, IReadOnlyList<ToldItem> items, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        DateTimeOffset? before = null;
        foreach (var item in items)
        {
            if (string.IsNullOrWhiteSpace(item.Id)) Tell(findings, item, "an item has no identity");
            else if (!ids.Add(item.Id)) Tell(findings, item, $"two items have the identity {item.Id}");
            if (string.IsNullOrWhiteSpace(item.Title)) Tell(findings, item, "an item has no title");
            if (item.Published is not { } published) Tell(findings, item, item.Date is null ? "an item has no date" : $"the date “{item.Date}” is not written as the format wants it");
            else if (before < published) Tell(findings, item, "the newest items do not come first");
            before = item.Published;
            if (string.IsNullOrWhiteSpace(item.Markup)) findings.Add(DiagnosticCodes.FeedInvalid, item.Place, $"the item “{item.Title}” has no content", "an article without a text is a draft: `status: draft` in the seed index keeps it back");
            CheckAddress(feed, item, findings);
            if (item.Markup is { Length: > 0 } markup && known.TryAdd(Fingerprint.Of(markup), true)) CheckMarkup(feed, item, markup, findings);
        }
    }

    /// <summary>A feed names its own address, so that readers who copied it know where it comes from.</summary>
    public static void CheckSelf(BuiltFile feed, string? address, SourceLocation place, Findings findings)
    {
        if (address != feed.Url) findings.Add(DiagnosticCodes.FeedInvalid, place, $"the feed gives its own address as {address ?? "nothing"}, and stands at {feed.Url}");
    }

    /// <summary>The page that shows the same list.</summary>
    public static void CheckHome(BuiltFile feed, string? address, SourceLocation place, Findings findings)
    {
        if (address is null || feed.Site.FileAt(address) is null) findings.Add(DiagnosticCodes.FeedAddress, place, $"the feed's page {address} is not in the site");
    }

    private static void CheckAddress(BuiltFile feed, ToldItem item, Findings findings)
    {
        if (item.Url is null) Tell(findings, item, "an item has no address");
        else if (feed.Site.FileAt(item.Url) is null) findings.Add(DiagnosticCodes.FeedAddress, item.Place, $"an item's address {item.Url} leads to nothing in the site");
    }

    private static void CheckMarkup(BuiltFile feed, ToldItem item, string markup, Findings findings)
    {
        using var document = new HtmlParser().ParseDocument(markup);
        if (document.QuerySelector("script, style, iframe, form") is { } forbidden) Tell(findings, item, $"an item's content has a {forbidden.LocalName} element");
        foreach (var address in WrittenAddress.In(document))
        {
            if (!Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) || uri.Scheme == Uri.UriSchemeFile) Tell(findings, item, $"the address {address.Value} in an item's content is not absolute");
            else if (feed.Resolve(address.Value) is { Reach: not (Reach.File or Reach.Elsewhere) } target)
                AddressRule.Judge(target, feed.Site.Address.Path, DiagnosticCodes.FeedAddress, $"the address {address.Value} in an item's content", item.Place, findings);
        }
    }

    private static void Tell(Findings findings, ToldItem item, string problem) => findings.Add(DiagnosticCodes.FeedInvalid, item.Place, problem);
}
