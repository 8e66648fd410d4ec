using System.Diagnostics.CodeAnalysis;
using StaticPress.Text;

namespace StaticPress.Configuration;

/// <summary>Where a publication is served: <c>https://news.example</c> and <c>/press/</c>.</summary>
/// <param name="Origin">Scheme, host and port, without a slash at the end.</param>
/// <param name="Path">With a slash at both ends.</param>
public sealed record BaseUrl(string Origin, string Path)
{
    /// <summary>Reads an absolute http or https address; <paramref name="problem"/> says in words what it lacks.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out BaseUrl? url, [NotNullWhen(false)] out string? problem)
    {
        url = null;
        problem = ProblemOf(text, out var uri);
        if (problem is not null) return false;
        var path = uri!.AbsolutePath;
        url = new BaseUrl(uri.GetLeftPart(UriPartial.Authority), path[^1] == '/' ? path : path + "/");
        return true;
    }

    /// <summary>Whether the host can be written in ASCII (IDNA), as feeds and sitemaps want it.</summary>
    private static bool IsName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static string? ProblemOf(string text, out Uri? uri)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri) || uri.Scheme is not ("http" or "https")) return "is not an absolute http or https address";
        if (ValidText.Of(text) != text) return "has a character that cannot stand in an address";
        if (uri.Host.Length == 0) return "has no host";
        if (!IsName(uri)) return "has a host that is no name on the internet";
        if (uri.UserInfo.Length > 0) return "carries a user name, which would be published with every page";
        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('#', StringComparison.Ordinal)) return "has a query or a fragment; pages are addressed below it";
        return uri.AbsolutePath.Contains("//", StringComparison.Ordinal) ? "has an empty part in its path" : null;
    }
}
