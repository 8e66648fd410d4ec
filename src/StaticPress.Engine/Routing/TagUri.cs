using StaticPress.Configuration;

namespace StaticPress.Routing;

/// <summary>
/// Identities that outlive addresses: <c>tag:news.example,2026:budget</c> (RFC 4151). The domain is the publication's, the year is
/// fixed (a date at which the domain was the publication's is all that the rule asks), the rest is the article's id from the seed index.
/// </summary>
internal static class TagUri
{
    private const string Year = "2026";

    public static string Of(PublicationSettings settings, string name) => $"tag:{Authority(settings)},{Year}:{Specific(name)}";

    private static string Authority(PublicationSettings settings) => settings.Feeds.Authority ?? new Uri(settings.Origin).IdnHost;

    /// <summary>The characters of RFC 4151's "specific", others percent-encoded.</summary>
    private static string Specific(string name) => OutputPaths.Encode(name);
}
