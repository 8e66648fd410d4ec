using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using StaticPress.Diagnostics;
using StaticPress.Importers.Html;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// What of raw HTML may come into an article. Elements that run, style or ask are taken out with what is in them; boxes and elements
/// nobody knows are taken away around their words. Every kind of thing taken out is told once a fragment, at its first line.
/// </summary>
internal sealed class HtmlAllowList
{
    private static readonly string[] Emptied =
        ["script", "style", "template", "noscript", "object", "embed", "applet", "svg", "math", "form", "input", "button", "select", "textarea", "canvas", "link", "meta", "base", "head", "title"];

    private static readonly HashSet<string> Media = new(StringComparer.OrdinalIgnoreCase) { "iframe", "video", "audio", "source", "picture", "track" };

    private readonly List<Diagnostic> diagnostics;
    private readonly HtmlSanitizer sanitizer = Create();
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private HtmlBlockOptions options = new("");

    public HtmlAllowList(List<Diagnostic> diagnostics)
    {
        this.diagnostics = diagnostics;
        sanitizer.RemovingTag += (_, removing) => Remove(removing.Tag);
        sanitizer.RemovingAttribute += (_, removing) =>
        {
            if (!IsHarmless(removing.Attribute.Name)) Tell(removing.Attribute.Name is "href" or "src" ? "an address that is no web address" : $"the attribute {removing.Attribute.Name}", removing.Tag);
        };
    }

    public IHtmlDocument Sanitize(string html, HtmlBlockOptions options)
    {
        told.Clear();
        this.options = options;
        return sanitizer.SanitizeDom(html);
    }

    private static HtmlSanitizer Create()
    {
        var list = new HtmlSanitizer
        {
            KeepChildNodes = true,
            HtmlParserFactory = () => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }),
        };
        list.AllowedTags.UnionWith(Media);
        list.AllowedTags.UnionWith(["figure", "figcaption", "details", "summary", "article", "main", "aside", "header", "footer", "section", "center"]);
        foreach (var name in Emptied) list.AllowedTags.Remove(name);
        list.AllowedAttributes.Remove("style");
        list.AllowedAttributes.UnionWith(["class", "id", "srcset", "data-src", "cite", "title", "alt", "width", "height"]);
        list.AllowedSchemes.UnionWith(["mailto", "tel"]);
        return list;
    }

    private void Remove(IElement element)
    {
        if (Array.IndexOf(Emptied, element.LocalName) < 0) return;
        element.TextContent = "";
        Tell($"<{element.LocalName}>", element);
    }

    private void Tell(string name, IElement element)
    {
        if (!told.Add(name)) return;
        var line = (element.SourceReference?.Position.Line ?? 1) + options.FirstLine - 1;
        diagnostics.Add(DiagnosticCodes.MarkupLeftOut.At(new SourceLocation(options.Path, line), $"{name} was left out", "an article's text is text, links, lists, quotes, tables and pictures"));
    }

    /// <summary>What neither runs nor styles, and nobody misses.</summary>
    private static bool IsHarmless(string attribute) =>
        !attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute is not ("style" or "href" or "src" or "action" or "formaction" or "srcdoc" or "xlink:href");
}
