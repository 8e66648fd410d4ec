using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticPress.Checks;

/// <summary>A page's text as readers see it, a line for each block: what two versions of a page are compared by.</summary>
public static class PageLines
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "template", "noscript", "head" };

    // What stands in a line with its neighbours; every other element begins a line and ends one.
    private static readonly HashSet<string> InLine = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "img", "svg", "button", "label", "input",
    };

    public static IReadOnlyList<string> Of(Stream page)
    {
        using var document = new HtmlParser().ParseDocument(page);
        var (lines, line) = (new List<string>(), new StringBuilder());
        if (document.Title is { Length: > 0 } title) lines.Add(title);
        if (document.Body is { } body) Append(body, lines, line);
        End(lines, line);
        return lines;
    }

    private static void Append(INode node, List<string> lines, StringBuilder line)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) line.Append(text.Data);
            else if (child is IElement element && !Unseen.Contains(element.LocalName) && !element.HasAttribute("hidden"))
            {
                var isInLine = InLine.Contains(element.LocalName);
                if (!isInLine) End(lines, line);
                if (element.LocalName == "img") line.Append(element.GetAttribute("alt"));
                Append(element, lines, line);
                if (!isInLine) End(lines, line);
            }
        }
    }

    private static void End(List<string> lines, StringBuilder line)
    {
        var text = string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > 0) lines.Add(text);
        line.Clear();
    }
}
