using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Elements inside a line of text and the marks they become.</summary>
internal static class HtmlInlines
{
    public static (TextSpanKind Kind, string? Target)? SpanOf(HtmlNode node, HtmlBlockOptions options) => node.Name switch
    {
        "em" or "i" or "dfn" or "var" or "cite" or "u" => (TextSpanKind.Emphasis, null),
        "strong" or "b" or "mark" => (TextSpanKind.Strong, null),
        "s" or "del" or "strike" => (TextSpanKind.Deleted, null),
        "sub" => (TextSpanKind.Lowered, null),
        "sup" => (TextSpanKind.Raised, null),
        "code" or "kbd" or "samp" or "tt" => (TextSpanKind.Code, null),
        "a" => HtmlAddresses.Link(node.Get("href"), options.Page) is { } target ? (TextSpanKind.Link, target) : null,
        _ => null,
    };

    /// <summary>Writes all text inside an element; blocks in it are divided by spaces.</summary>
    public static void Write(HtmlBlockReader reader, int index, RichTextWriter line)
    {
        var closing = new Stack<(int End, string Close)>();
        for (var inner = index; inner < reader.Tree[index].End; inner++)
        {
            while (closing.TryPeek(out var open) && open.End <= inner) End(closing.Pop().Close, line);
            var node = reader.Tree[inner];
            if (inner > index && reader.Defers(inner)) inner = node.End - 1;
            else if (node.IsText) line.Append(node.Text);
            else if (Begin(node, reader.Options, line) is { } close) closing.Push((node.End, close));
        }

        while (closing.TryPop(out var open)) End(open.Close, line);
    }

    private static string? Begin(HtmlNode node, HtmlBlockOptions options, RichTextWriter line)
    {
        if (SpanOf(node, options) is { } span)
        {
            line.Open(span.Kind, span.Target);
            return "mark";
        }

        if (node.Name == "img" && HtmlPictures.Symbol(node) is { } symbol) line.Append(symbol);
        if (node.Name == "br") line.Break();
        if (node.Name == "q") line.Append("“");
        if (HtmlNames.IsInline(node.Name)) return node.Name == "q" ? "q" : null;
        line.Space();
        return "block";
    }

    private static void End(string close, RichTextWriter line)
    {
        if (close == "mark") line.Close();
        else if (close == "q") line.Append("”");
        else line.Space();
    }
}
