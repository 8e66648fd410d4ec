using StaticPress.Model;
using StaticPress.Rendering;

namespace StaticPress.Pages;

/// <summary>Links between the Markdown files below <c>pages/</c>: written to the file, they lead to its page.</summary>
internal static class PageLinks
{
    private const string Extension = ".md";

    /// <param name="from">The page on which the link stands.</param>
    public static string? Resolve(StandingPage from, string address, OutputContext context)
    {
        var end = address.AsSpan().IndexOfAny('#', '?');
        var (path, rest) = end < 0 ? (address, "") : (address[..end], address[end..]);
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal)) return context.ResolveLink(address);
        var file = Uri.UnescapeDataString(new Uri(new Uri("file:///" + from.File), path).AbsolutePath).TrimStart('/');
        return context.Site.Pages().FirstOrDefault(page => page.File == file) is { } target ? context.PathOf(target.Route) + rest : context.ResolveLink(address);
    }
}
