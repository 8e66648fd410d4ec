using AngleSharp.Dom;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>The address that a page says is its own, which saved pages keep: <c>link rel=canonical</c>, <c>og:url</c>, JSON-LD, the comment that browsers write.</summary>
internal static class PageAddress
{
    private const string SavedFrom = "saved from url=(";

    public static Uri? Of(IDocument document, MetaTags meta, string? stated)
    {
        var canonical = document.Head?.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href") ?? document.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href");
        foreach (var address in (ReadOnlySpan<string?>)[canonical, meta.First("og:url"), stated, Saved(document), meta.First("twitter:url")])
        {
            if (address is not null && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0) return uri;
        }

        return null;
    }

    /// <summary>What relative addresses in the page are relative to.</summary>
    public static Uri? BaseOf(IDocument document, Uri? page) => HtmlAddresses.Absolute(document.QuerySelector("base[href]")?.GetAttribute("href"), page) ?? page;

    /// <summary>The last part of an address is the article's name in it; a number or a section's name alone is none.</summary>
    public static string? SlugOf(Uri? address)
    {
        var part = address?.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(part => !part.StartsWith("index.", StringComparison.OrdinalIgnoreCase));
        if (part is null) return null;
        var dot = part.LastIndexOf('.');
        if (dot > 0 && part.Length - dot <= 6) part = part[..dot];
        part = Uri.UnescapeDataString(part);
        return part.Count(char.IsLetter) >= 6 && part.AsSpan().ContainsAny("-_") ? part : null;
    }

    private static string? Saved(IDocument document)
    {
        foreach (var node in document.ChildNodes)
        {
            if (node is not IComment comment || comment.Data.IndexOf(SavedFrom, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var start = comment.Data.IndexOf(')', at) + 1;
            return start > 0 ? comment.Data[start..].Trim() : null;
        }

        return null;
    }
}
