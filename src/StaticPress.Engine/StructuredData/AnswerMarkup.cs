using System.Text;
using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>
/// Writes an answer's blocks with the elements that Answer.text may hold (p, h2–h6, ul, ol, li, br, a, strong, em);
/// whatever else there is becomes lines of text (structured-data.md, 4.3).
/// </summary>
/// <param name="resolve">Turns an address into an absolute one, or null if it may not be linked.</param>
internal readonly struct AnswerMarkup(Func<string, string?> resolve)
{
    private readonly StringBuilder markup = new();

    public static string Of(EquatableArray<Block> blocks, Func<string, string?> resolve)
    {
        if (blocks is [ParagraphBlock { Text: { Spans.IsEmpty: true } plain }] && !plain.Text.AsSpan().ContainsAny('&', '<', '>')) return plain.Text;
        var writer = new AnswerMarkup(resolve);
        if (blocks is [ParagraphBlock only]) writer.Inline(only.Text);
        else foreach (var block in blocks) writer.Write(block);
        return writer.markup.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element("p", paragraph.Text);
                break;
            case HeadingBlock heading:
                Element("h" + (char)('0' + Math.Clamp(heading.Level, 2, 6)), heading.Text);
                break;
            case QuoteBlock quote:
                foreach (var paragraph in quote.Paragraphs) Element("p", paragraph);
                if (quote.Citation is { } citation) Element("p", citation);
                break;
            case ListBlock list:
                Write(list);
                break;
            case TableBlock table:
                foreach (var row in table.Rows) Element("p", string.Join(", ", row.Select(cell => cell.Text)));
                break;
            case CodeBlock code:
                Element("p", code.Code);
                break;
            case EmbedBlock embed:
                Element("p", new RichText(embed.Title, [new TextSpan(TextSpanKind.Link, 0, embed.Title.Length, embed.Url)]));
                break;
        }
    }

    private void Write(ListBlock list)
    {
        var name = list.Ordered ? "ol" : "ul";
        markup.Append('<').Append(name).Append('>');
        foreach (var item in list.Items)
        {
            markup.Append("<li>");
            Inline(item.Text);
            foreach (var child in item.Children) Write(child);
            markup.Append("</li>");
        }
        markup.Append("</").Append(name).Append('>');
    }

    private void Element(string name, RichText text)
    {
        markup.Append('<').Append(name).Append('>');
        Inline(text);
        markup.Append("</").Append(name).Append('>');
    }

    private void Inline(RichText text)
    {
        var position = 0;
        var open = new Stack<(int End, string Tag)>();
        foreach (var span in text.Spans)
        {
            position = Advance(text.Text, position, span.Start, open);
            if (span.Kind == TextSpanKind.LineBreak)
            {
                markup.Append("<br>");
                position = Math.Max(position, span.End);
            }
            else if (Open(span) is { } tag)
            {
                open.Push((open.Count > 0 ? Math.Min(span.End, open.Peek().End) : span.End, tag));
            }
        }
        Advance(text.Text, position, text.Text.Length, open);
        while (open.TryPop(out var last)) Close(last.Tag);
    }

    /// <summary>Writes the text up to <paramref name="to"/> and closes what ends before it.</summary>
    private int Advance(string text, int position, int to, Stack<(int End, string Tag)> open)
    {
        while (open.Count > 0 && open.Peek().End <= to)
        {
            var (end, tag) = open.Pop();
            position = Append(text, position, end);
            Close(tag);
        }
        return Append(text, position, to);
    }

    private int Append(string text, int from, int to)
    {
        to = Math.Max(from, Math.Min(to, text.Length));
        var rest = text.AsSpan(from, to - from);
        while (rest.IndexOfAny('&', '<', '>') is >= 0 and var special)
        {
            markup.Append(rest[..special]).Append(rest[special] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            rest = rest[(special + 1)..];
        }
        markup.Append(rest);
        return to;
    }

    private string? Open(TextSpan span)
    {
        switch (span.Kind)
        {
            case TextSpanKind.Emphasis:
                markup.Append("<em>");
                return "em";
            case TextSpanKind.Strong:
                markup.Append("<strong>");
                return "strong";
            case TextSpanKind.Link when span.Target is { } target && resolve(target) is { } address:
                markup.Append("<a href=\"").Append(address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">");
                return "a";
            default:
                return null;
        }
    }

    private void Close(string tag) => markup.Append("</").Append(tag).Append('>');
}
