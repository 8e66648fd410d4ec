using StaticPress.Pipeline;
using StaticPress.Routing;

namespace StaticPress.Program.Serving;

/// <summary>What a static host answers for a path, as GitHub Pages does it: a file, a redirection to the folder, or 404.html.</summary>
/// <param name="File">Below the output folder; null for a redirection or a path outside the site.</param>
/// <param name="Redirection">Where the path is answered; null if here.</param>
internal readonly record struct SiteAddress(string? File, int Status, string? Redirection = null)
{
    private const string NotFound = "404.html";
    private const string Index = "index.html";

    /// <param name="path">Decoded, with a slash at the start.</param>
    public static SiteAddress Of(string path, PreviewSite site)
    {
        var written = site.Site.Settings.BasePath;
        var basePath = Uri.UnescapeDataString(written);
        if (path + "/" == basePath) return new SiteAddress(null, 301, written);
        if (!path.StartsWith(basePath, StringComparison.Ordinal)) return new SiteAddress(null, 404);
        var below = path[basePath.Length..];
        if (below.Length == 0 || below.EndsWith('/')) return site.Has(below + Index) ? new SiteAddress(below + Index, 200) : new SiteAddress(NotFound, 404);
        if (site.Has(below)) return new SiteAddress(below, 200);
        if (site.Has(below + ".html")) return new SiteAddress(below + ".html", 200);
        return site.Has($"{below}/{Index}") ? new SiteAddress(null, 301, written + OutputPaths.Encode(below + "/")) : new SiteAddress(NotFound, 404);
    }
}
