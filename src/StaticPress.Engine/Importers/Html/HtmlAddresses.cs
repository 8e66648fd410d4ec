namespace StaticPress.Importers.Html;

/// <summary>Addresses that may leave a foreign page: web, mail and telephone addresses, and paths of the site; nothing that runs.</summary>
internal static class HtmlAddresses
{
    /// <summary>A link's target, absolute where the page's own address is known; null if it is none that may stand.</summary>
    public static string? Link(string? address, Uri? page)
    {
        if (Clean(address) is not { } clean || clean[0] == '#') return null;
        if (SchemeLength(clean) is not (> 0 and var length)) return Resolved(clean, page);
        return clean[..length].ToLowerInvariant() is "http" or "https" or "mailto" or "tel" ? clean : null;
    }

    /// <summary>Where media lie: a web address, or a path beside the file.</summary>
    public static string? Media(string? address, Uri? page)
    {
        if (Clean(address) is not { } clean || clean[0] == '#') return null;
        if (SchemeLength(clean) is not (> 0 and var length)) return Resolved(clean, page);
        return clean[..length].ToLowerInvariant() is "http" or "https" ? clean : null;
    }

    public static Uri? Absolute(string? address, Uri? page)
    {
        if (Clean(address) is not { } clean) return null;
        if (page is not null) return Uri.TryCreate(page, clean, out var joined) && IsWeb(joined) ? joined : null;
        return Uri.TryCreate(clean, UriKind.Absolute, out var absolute) && IsWeb(absolute) ? absolute : null;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static string? Resolved(string path, Uri? page)
    {
        if (page is not null) return Absolute(path, page)?.AbsoluteUri;
        return path.StartsWith("//", StringComparison.Ordinal) ? "https:" + path : path;
    }

    /// <summary>Browsers leave out white space and controls, wherever they stand: `java\nscript:` runs.</summary>
    private static string? Clean(string? address)
    {
        if (address is null) return null;
        var clean = address.Any(c => c <= ' ' || char.IsControl(c)) ? string.Concat(address.Trim().Where(c => c > ' ' && !char.IsControl(c))) : address;
        return clean.Length == 0 ? null : clean;
    }

    private static int SchemeLength(string address)
    {
        var length = address.AsSpan().IndexOfAny(":/?#");
        return length > 0 && address[length] == ':' ? length : 0;
    }
}
