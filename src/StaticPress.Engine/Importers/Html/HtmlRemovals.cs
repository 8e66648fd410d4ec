using AngleSharp.Dom;
using StaticPress.Diagnostics;

namespace StaticPress.Importers.Html;

/// <summary>Tells which elements of a fragment were left out because they run, style, or ask: once each, at the first of its kind.</summary>
internal static class HtmlRemovals
{
    public static void Report(INode root, HtmlBlockOptions options, List<Diagnostic> diagnostics)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length) continue;
            open.Push(top with { Next = top.Next + 1 });
            var child = top.Node.ChildNodes[top.Next];
            if (child is not IElement element) continue;
            foreach (var name in NamesOf(element))
            {
                if (!told.Add(name)) continue;
                var line = (element.SourceReference?.Position.Line ?? 1) + options.FirstLine - 1;
                diagnostics.Add(DiagnosticCodes.MarkupLeftOut.At(new SourceLocation(options.Path, line), $"{name} was left out", "an article's text is text, links, lists, quotes, tables and pictures"));
            }

            open.Push((child, 0));
        }
    }

    private static IEnumerable<string> NamesOf(IElement element)
    {
        if (element.LocalName is "script" or "style" or "form" or "input" or "button" or "select" or "textarea" or "object" or "embed" or "applet" or "link" or "meta" or "base" or "svg" or "canvas" or "template") yield return $"<{element.LocalName}>";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"the attribute {attribute.Name.ToLowerInvariant()}";
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is { } address && !address.StartsWith('#') && HtmlAddresses.Link(address, null) is null) yield return "a link that is no web address";
    }
}
