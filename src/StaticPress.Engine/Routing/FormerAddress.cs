using System.Text;
using StaticPress.Configuration;

namespace StaticPress.Routing;

/// <summary>
/// Turns an address at which an article once stood into the file that answers there now. Of an absolute address the path counts: the
/// publication has taken over its host, or readers' links to the old one would not arrive here at all.
/// </summary>
public static class FormerAddress
{
    /// <summary>NAME_MAX of most systems, in bytes.</summary>
    private const int LongestPart = 255;

    private const int LongestPath = 1000;

    /// <summary>The file below the output folder, or null and what is wrong with the address in words.</summary>
    public static string? FileOf(string address, string origin, string basePath, out string? problem)
    {
        var path = PathOf(address.Trim(), origin, basePath, out problem);
        if (path is null) return null;
        var route = Uri.UnescapeDataString(path).Trim('/');
        problem = route.Length == 0 ? "is that of the front page" : ProblemOf(route);
        if (problem is not null) return null;
        if (route == "index.html" || route.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)) return route;
        // A host adds the slash by itself where the name of a folder is asked for, whatever that name ends with: page.php is one too.
        return IsPage(route) ? route : route + "/index.html";
    }

    private static string? PathOf(string address, string origin, string basePath, out string? problem)
    {
        problem = null;
        var end = address.AsSpan().IndexOfAny('?', '#');
        if (end >= 0 && address[end] == '?')
        {
            problem = "has a query, and no static host answers by it";
            return null;
        }
        if (end >= 0) address = address[..end];
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) return address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            problem = "is neither a path that begins with a slash nor an absolute http or https address";
            return null;
        }
        if (uri.GetLeftPart(UriPartial.Authority) != origin || basePath == "/") return uri.AbsolutePath;
        if (uri.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal)) return "/" + uri.AbsolutePath[basePath.Length..];
        problem = $"lies outside {basePath}, below which this site is served";
        return null;
    }

    private static bool IsPage(string route) => route.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || route.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static string? ProblemOf(string route)
    {
        if (SafePath.ProblemOf(route) is { } problem) return problem;
        if (route.Length > LongestPath) return "is too long for a path";
        foreach (var part in route.Split('/'))
        {
            if (Encoding.UTF8.GetByteCount(part) > LongestPart) return "has a part that is too long for a file's name";
            if (part.StartsWith(".staticpress", StringComparison.OrdinalIgnoreCase) || part.Equals(".git", StringComparison.OrdinalIgnoreCase)) return $"has the part “{part}”, which is reserved";
        }
        return route.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? "holds a character that no path should hold" : null;
    }
}
