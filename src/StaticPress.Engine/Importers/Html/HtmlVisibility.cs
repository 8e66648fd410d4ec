using AngleSharp.Dom;

namespace StaticPress.Importers.Html;

/// <summary>Whether a reader sees an element, as far as the page's markup tells; style sheets are not read.</summary>
internal static class HtmlVisibility
{
    public static bool IsSeen(IElement element) =>
        !HtmlNames.IsUnseen(element.LocalName)
        && !element.HasAttribute("hidden")
        && (element.LocalName != "dialog" || element.HasAttribute("open"))
        && !IsHiddenByStyle(element.GetAttribute("style"));

    /// <summary>Whether a style sets one of these properties.</summary>
    public static bool Declares(string style, params ReadOnlySpan<string> properties)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            if (declaration.IndexOf(':') is > 0 and var colon && properties.Contains(declaration[..colon].Trim().ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null) return false;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
