using System.Text;

namespace StaticPress.Archives.WordPress;

/// <summary>Paragraphs as WordPress makes them of classic texts: an empty line ends one, a line end within is a line break, blocks stand for themselves.</summary>
internal static class Paragraphs
{
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "audio", "blockquote", "canvas", "caption", "center", "col", "colgroup", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "legend", "li", "main", "map", "menu", "nav", "object", "ol", "p", "pre", "script", "section",
        "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
    ];

    public static string Of(string content)
    {
        var text = content.ReplaceLineEndings("\n");
        var result = new StringBuilder(text.Length + 64);
        var from = 0;
        while (from < text.Length)
        {
            var pre = text.IndexOf("<pre", from, StringComparison.OrdinalIgnoreCase);
            var end = pre < 0 ? -1 : text.IndexOf("</pre>", pre, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                Append(result, text.AsSpan(from));
                break;
            }
            Append(result, text.AsSpan(from, pre - from));
            from = end + "</pre>".Length;
            result.Append(text, pre, from - pre);
        }
        return result.ToString();
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        var chunk = new StringBuilder();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (line.IsWhiteSpace())
            {
                Flush(result, chunk);
                continue;
            }
            var isBlock = IsBlock(line.TrimStart());
            if (isBlock) Flush(result, chunk);
            if (chunk.Length > 0) chunk.Append("<br>\n");
            if (isBlock) result.Append(line).Append('\n');
            else chunk.Append(line);
        }
        Flush(result, chunk);
    }

    private static void Flush(StringBuilder result, StringBuilder chunk)
    {
        if (chunk.Length > 0) result.Append("<p>").Append(chunk).Append("</p>\n");
        chunk.Clear();
    }

    private static bool IsBlock(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '<') return false;
        var name = line[1..].TrimStart('/');
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end])) end++;
        foreach (var block in Blocks)
        {
            if (name[..end].Equals(block, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return line.StartsWith("<!--", StringComparison.Ordinal);
    }
}
