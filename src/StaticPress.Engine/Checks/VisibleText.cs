using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticPress.Checks;

/// <summary>Text as readers see it, without its white space: where lines break differs between a page and what is told of it.</summary>
internal static class VisibleText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "template", "noscript" };

    public static string Of(INode? node)
    {
        var text = new StringBuilder();
        if (node is not null) Append(node, text);
        return text.ToString();
    }

    /// <summary>The text of markup that stands for itself, as in an answer.</summary>
    public static string OfMarkup(string markup)
    {
        if (!markup.AsSpan().ContainsAny('<', '&')) return Squeeze(markup);
        using var document = new HtmlParser().ParseDocument(markup);
        return Of(document.Body);
    }

    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        Append(text, squeezed);
        return squeezed.ToString();
    }

    public static bool AreAlike(string one, string other) => Squeeze(one) == Squeeze(other);

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run) Append(run.Data, text);
            else if (child is IElement element && !Unseen.Contains(element.LocalName) && !element.HasAttribute("hidden")) Append(element, text);
        }
    }

    private static void Append(string run, StringBuilder text)
    {
        foreach (var unit in run)
        {
            if (!char.IsWhiteSpace(unit)) text.Append(unit);
        }
    }
}
