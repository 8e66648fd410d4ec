namespace StaticPress.Rendering;

/// <summary>Admits the addresses that may stand in <c>href</c> and <c>src</c>: http, https, mailto, tel, and paths of this site.</summary>
public static class SafeUrl
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>The address, or null if it could run script or leave the page's own kind of links.</summary>
    public static string? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var trimmed = address.Trim();
        if (trimmed.Any(c => char.IsControl(c) || c == '\\')) return null;
        if (Schemes.Any(scheme => trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) return trimmed;
        if (trimmed.StartsWith("//", StringComparison.Ordinal)) return null;
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var separator = trimmed.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (separator >= 0 && separator < colon) ? trimmed : null;
    }
}
