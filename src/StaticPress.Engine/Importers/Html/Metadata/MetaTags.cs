using AngleSharp.Dom;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>A page's <c>meta</c> elements by <c>name</c>, <c>property</c>, <c>itemprop</c> or <c>http-equiv</c>, without case; some pages put several names into one attribute.</summary>
internal sealed class MetaTags
{
    private static readonly string[] Attributes = ["property", "name", "itemprop", "http-equiv"];

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IDocument document)
    {
        foreach (var meta in document.All)
        {
            if (meta.LocalName != "meta" || meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content) continue;
            // A property of an author or picture within the page is not one of the page.
            if (meta.HasAttribute("itemprop") && meta.ParentElement is { LocalName: not ("head" or "body" or "article" or "main") } parent && IsOther(parent)) continue;
            foreach (var name in Attributes.SelectMany(attribute => (meta.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (!values.TryGetValue(name, out var list)) values[name] = list = [];
                list.Add(content);
            }
        }
    }

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var list)) return list[0];
        }

        return null;
    }

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var list) ? list : [];

    private static bool IsOther(IElement element) =>
        element.HasAttribute("itemscope") && element.GetAttribute("itemtype") is { } type && !JsonLdTypes.IsArticle(type);
}
