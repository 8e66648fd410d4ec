namespace StaticPress.Archives;

/// <summary>What an article's former address tells.</summary>
internal static class Addresses
{
    /// <summary>The address itself if readers can have followed it to this article alone: with a path, and without a query.</summary>
    public static string? Alias(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsolutePath.Length > 1 && uri.Query.Length == 0
            ? uri.GetLeftPart(UriPartial.Path) : null;

    /// <summary>The article's name in its address.</summary>
    public static string? SlugOf(string? address)
    {
        if (Alias(address) is not { } alias) return null;
        var part = Uri.UnescapeDataString(alias).Split('/', StringSplitOptions.RemoveEmptyEntries)[2..].LastOrDefault(part => !part.StartsWith("index.", StringComparison.OrdinalIgnoreCase));
        if (part is null) return null;
        var dot = part.LastIndexOf('.');
        if (dot > 0 && part.Length - dot <= 6) part = part[..dot];
        // A number says nothing to readers.
        return part.All(char.IsAsciiDigit) ? null : part;
    }
}
