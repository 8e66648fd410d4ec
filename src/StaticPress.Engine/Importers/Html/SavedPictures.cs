using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticPress.Importers.Html;

/// <summary>Brings back pictures that a script would have loaded: those that stand in <c>noscript</c> for readers without scripts.</summary>
internal static class SavedPictures
{
    public static void Restore(IHtmlDocument document)
    {
        foreach (var fallback in document.QuerySelectorAll("noscript").ToList())
        {
            // The parser reads its inside as elements, since no script runs.
            if (fallback.QuerySelectorAll("img").ToList() is not [var picture] || fallback.Parent is not { } parent || parent is IElement { LocalName: "head" } || fallback.TextContent.Trim().Length > 0) continue;
            if (picture.GetAttribute("width") is "0" or "1" || picture.GetAttribute("height") is "0" or "1") continue;
            if (fallback.PreviousElementSibling is { LocalName: "img" or "picture" } late)
            {
                if (HasAddress(late)) continue;
                late.Remove();
            }

            parent.ReplaceChild(picture, fallback);
        }
    }

    private static bool HasAddress(IElement picture) =>
        picture.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) && (attribute.Name.Contains("src", StringComparison.Ordinal) || attribute.Name.Contains("original", StringComparison.Ordinal)))
        || (picture.GetAttribute("src") is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) || picture.HasAttribute("srcset");
}
