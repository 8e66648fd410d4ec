using System.Diagnostics.CodeAnalysis;

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

    private static string? ProblemOf(string text, out Uri? uri)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri) || uri.Scheme is not ("http" or "https")) return "is not an absolute http or https address";
        if (uri.Host.Length == 0) return "has no host";
        if (uri.UserInfo.Length > 0) return "carries a user name, which would be published with every page";
        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('#', StringComparison.Ordinal)) return "has a query or a fragment; pages are addressed below it";
        return uri.AbsolutePath.Contains("//", StringComparison.Ordinal) ? "has an empty part in its path" : null;
    }
}
