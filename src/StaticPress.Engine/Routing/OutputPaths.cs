using System.Text;

namespace StaticPress.Routing;

/// <summary>Turns routes into file paths below the output folder and into addresses.</summary>
public static class OutputPaths
{
    /// <summary>The file that a static host serves for a route: <c>about/</c> → <c>about/index.html</c>.</summary>
    public static string OfRoute(string route) => route.Length == 0 || route[^1] == '/' ? route + "index.html" : route;

    /// <summary>Percent-encodes what may not stand in a URL's path; slashes stay (RFC 3986, section 3.3).</summary>
    public static string Encode(string route)
    {
        if (!route.AsSpan().ContainsAnyExcept(Unreserved)) return route;
        var url = new StringBuilder(route.Length * 2);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in route.EnumerateRunes())
        {
            if (rune.IsAscii && Unreserved.Contains((char)rune.Value))
            {
                url.Append((char)rune.Value);
                continue;
            }
            foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)]) url.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return url.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Unreserved =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@");
}
