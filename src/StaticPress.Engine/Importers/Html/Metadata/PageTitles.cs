namespace StaticPress.Importers.Html.Metadata;

/// <summary>What a page says its title is, and the headline in it.</summary>
internal static class PageTitles
{
    private const int FewestLetters = 8;

    private static readonly string[] Dividers = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", "｜", " _ ", "_", " > ", " ‹ ", " « "];

    /// <summary>
    /// The title without the site's name, which stands behind a divider at its end or, more rarely, before one at its beginning. A part is the
    /// site's name where the page names its site so; else the last part goes where the first is longer.
    /// </summary>
    public static string WithoutSite(string title, string? site, string? host)
    {
        title = title.Trim();
        while (Ends(title) is var (start, end) && start > 0)
        {
            var (head, tail) = (title[..start].Trim(), title[end..].Trim());
            if (IsSite(tail, site, host) || (head.Length > tail.Length && head.Length >= FewestLetters && site is null && Words(tail) <= 5)) title = head;
            else break;
        }

        if (Begins(title) is var (first, second) && first > 0 && IsSite(title[..first].Trim(), site, host) && title.Length - second >= FewestLetters) title = title[second..].Trim();
        return title;
    }

    public static bool IsSite(string part, string? site, string? host)
    {
        var name = Letters(part);
        if (name.Length == 0) return false;
        if (site is not null && Letters(site) is { Length: > 0 } known && (known == name || known.Contains(name, StringComparison.Ordinal) || name.Contains(known, StringComparison.Ordinal))) return true;
        return host is not null && name.Length >= 3 && Letters(host).Contains(name, StringComparison.Ordinal);
    }

    private static (int Start, int End) Ends(string title)
    {
        var best = (Start: -1, End: -1);
        foreach (var divider in Dividers)
        {
            var at = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (at > best.Start) best = (at, at + divider.Length);
        }

        return best;
    }

    private static (int Start, int End) Begins(string title)
    {
        var best = (Start: int.MaxValue, End: -1);
        foreach (var divider in (ReadOnlySpan<string>)[.. Dividers, ": "])
        {
            var at = title.IndexOf(divider, StringComparison.Ordinal);
            if (at > 0 && at < best.Start) best = (at, at + divider.Length);
        }

        return best.End < 0 ? (-1, -1) : best;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    internal static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
