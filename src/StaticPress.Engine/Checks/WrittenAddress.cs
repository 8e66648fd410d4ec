using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticPress.Checks;

/// <summary>An address as it is written in a page, and what it is for.</summary>
internal readonly record struct WrittenAddress(IElement Element, string Value, AddressUse Use)
{
    private static readonly HashSet<string> AssetRelations = new(StringComparer.OrdinalIgnoreCase) { "stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch", "mask-icon" };

    public static IEnumerable<WrittenAddress> In(IHtmlDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var address in In(element)) yield return address;
        }
    }

    private static IEnumerable<WrittenAddress> In(IElement element) => element.LocalName switch
    {
        "a" or "area" => Of(element, "href", AddressUse.Link),
        "link" => Of(element, "href", (element.GetAttribute("rel") ?? "").Split(' ').Any(AssetRelations.Contains) ? AddressUse.Asset : AddressUse.Link),
        "form" => Of(element, "action", AddressUse.Link),
        "blockquote" or "q" => Of(element, "cite", AddressUse.Link),
        "script" or "iframe" or "embed" or "track" or "audio" => Of(element, "src", AddressUse.Asset),
        "img" or "source" => Of(element, "src", AddressUse.Asset).Concat(OfSet(element)),
        "video" => Of(element, "src", AddressUse.Asset).Concat(Of(element, "poster", AddressUse.Asset)),
        "object" => Of(element, "data", AddressUse.Asset),
        "meta" => OfMeta(element),
        _ => [],
    };

    private static IEnumerable<WrittenAddress> Of(IElement element, string attribute, AddressUse use) =>
        element.GetAttribute(attribute) is { } value ? [new WrittenAddress(element, value, use)] : [];

    private static IEnumerable<WrittenAddress> OfSet(IElement element) =>
        (element.GetAttribute("srcset") ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(candidate => new WrittenAddress(element, candidate.Split(' ')[0], AddressUse.Asset));

    private static IEnumerable<WrittenAddress> OfMeta(IElement element)
    {
        var value = element.GetAttribute("content") ?? "";
        return (element.GetAttribute("property") ?? element.GetAttribute("http-equiv")) switch
        {
            "og:image" or "og:audio" or "og:video" => [new WrittenAddress(element, value, AddressUse.Asset)],
            "og:url" => [new WrittenAddress(element, value, AddressUse.Link)],
            "refresh" when value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var at and >= 0 => [new WrittenAddress(element, value[(at + 4)..].Trim(' ', '\'', '"'), AddressUse.Link)],
            _ => [],
        };
    }
}

/// <summary>Whether a reader follows an address or the page needs what is there.</summary>
internal enum AddressUse
{
    Link,
    Asset,
}
