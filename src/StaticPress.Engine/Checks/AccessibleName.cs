using AngleSharp.Dom;

namespace StaticPress.Checks;

/// <summary>What assistive technology calls an element, as far as markup alone tells (https://www.w3.org/TR/accname-1.2/).</summary>
internal static class AccessibleName
{
    public static bool Has(IElement element) =>
        IsSaid(element.GetAttribute("aria-label")) || IsNamedElsewhere(element) || IsSaid(element.GetAttribute("title")) || HasContent(element);

    /// <summary>Whether an attribute names elements of the page that say something.</summary>
    public static bool IsNamedElsewhere(IElement element) =>
        (element.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(id => element.Owner?.GetElementById(id) is { } other && IsSaid(other.TextContent));

    /// <summary>Whether nobody is meant to meet the element: hidden, or kept from assistive technology.</summary>
    public static bool IsHidden(IElement element)
    {
        for (IElement? one = element; one is not null; one = one.ParentElement)
        {
            if (one.HasAttribute("hidden") || one.GetAttribute("aria-hidden") == "true" || one.LocalName is "template" or "noscript") return true;
        }
        return false;
    }

    public static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool HasContent(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text && IsSaid(text.Data)) return true;
            if (child is not IElement element || element.GetAttribute("aria-hidden") == "true" || element.LocalName is "script" or "style") continue;
            if (IsSaid(element.GetAttribute("alt")) || IsSaid(element.GetAttribute("aria-label")) || HasContent(element)) return true;
        }
        return false;
    }
}
