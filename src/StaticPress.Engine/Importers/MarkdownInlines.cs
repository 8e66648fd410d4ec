using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using StaticPress.Model;

namespace StaticPress.Importers;

/// <summary>Turns Markdig's inlines into a text with spans.</summary>
internal static class MarkdownInlines
{
    public static RichText Of(ContainerInline? container)
    {
        if (container is null) return new RichText("");
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        AddAll(container, text, spans);
        spans.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));
        return new RichText(text.ToString(), spans.ToImmutableArray());
    }

    private static void AddAll(ContainerInline container, StringBuilder text, List<TextSpan> spans)
    {
        foreach (var inline in container) Add(inline, text, spans);
    }

    private static void Add(Inline inline, StringBuilder text, List<TextSpan> spans)
    {
        var start = text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                spans.Add(new TextSpan(TextSpanKind.Code, start, text.Length - start));
                break;
            case LineBreakInline lineBreak:
                text.Append(' ');
                if (lineBreak.IsHard) spans.Add(new TextSpan(TextSpanKind.LineBreak, start, 1));
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                spans.Add(new TextSpan(TextSpanKind.Link, start, text.Length - start, (link.IsEmail ? "mailto:" : "") + link.Url));
                break;
            case LinkInline link:
                AddAll(link, text, spans);
                if (!link.IsImage && text.Length > start) spans.Add(new TextSpan(TextSpanKind.Link, start, text.Length - start, link.Url ?? ""));
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, text, spans);
                if (text.Length > start) spans.Add(new TextSpan(emphasis.DelimiterCount >= 2 ? TextSpanKind.Strong : TextSpanKind.Emphasis, start, text.Length - start));
                break;
            case ContainerInline container:
                AddAll(container, text, spans);
                break;
        }
    }
}
