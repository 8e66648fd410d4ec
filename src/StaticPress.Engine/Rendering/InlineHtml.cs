using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>Writes a text with its inline marks; spans nest, as <see cref="RichText"/> promises, and a span that would cross another is cut.</summary>
internal static class InlineHtml
{
    public static void Write(HtmlWriter writer, RichText text, int start, int end, Func<string, string?> links)
    {
        var open = new Stack<(int End, string Tag)>();
        var position = start;
        foreach (var span in text.Spans)
        {
            var from = Math.Max(span.Start, start);
            if (from > end || span.End < start || from < position) continue;
            position = Advance(writer, text.Text, position, from, open);
            if (span.Kind == TextSpanKind.LineBreak)
            {
                writer.Raw("<br>"u8);
                position = Math.Min(span.End, end);
                continue;
            }
            var to = Math.Min(Math.Min(span.End, end), open.Count > 0 ? open.Peek().End : end);
            if (to <= from || TagOf(span.Kind) is not { } tag) continue;
            if (Open(writer, span, tag, links)) open.Push((to, tag));
        }
        position = Advance(writer, text.Text, position, end, open);
        while (open.TryPop(out var last)) Close(writer, last.Tag);
    }

    private static int Advance(HtmlWriter writer, string text, int position, int to, Stack<(int End, string Tag)> open)
    {
        while (open.Count > 0 && open.Peek().End <= to)
        {
            var (end, tag) = open.Pop();
            if (end > position)
            {
                writer.Text(text.AsSpan(position, end - position));
                position = end;
            }
            Close(writer, tag);
        }
        if (to > position) writer.Text(text.AsSpan(position, to - position));
        return Math.Max(position, to);
    }

    private static bool Open(HtmlWriter writer, TextSpan span, string tag, Func<string, string?> links)
    {
        if (span.Kind != TextSpanKind.Link)
        {
            writer.Raw("<"u8);
            writer.Raw(tag);
            writer.Raw(">"u8);
            return true;
        }
        if (span.Target is null || links(span.Target) is not { } address) return false;
        writer.Raw("<a href=\""u8);
        writer.Text(address).Raw("\">"u8);
        return true;
    }

    private static void Close(HtmlWriter writer, string tag)
    {
        writer.Raw("</"u8);
        writer.Raw(tag);
        writer.Raw(">"u8);
    }

    private static string? TagOf(TextSpanKind kind) => kind switch
    {
        TextSpanKind.Emphasis => "em",
        TextSpanKind.Strong => "strong",
        TextSpanKind.Link => "a",
        TextSpanKind.Code => "code",
        TextSpanKind.Deleted => "s",
        TextSpanKind.Lowered => "sub",
        TextSpanKind.Raised => "sup",
        _ => null,
    };
}
