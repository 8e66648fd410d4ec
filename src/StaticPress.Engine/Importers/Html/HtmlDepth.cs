using StaticPress.Diagnostics;

namespace StaticPress.Importers.Html;

/// <summary>Keeps markup that nests beyond any page's need from the parser, whose time grows with the square of the depth.</summary>
internal static class HtmlDepth
{
    /// <summary>Browsers nest 512 deep; pages with many elements that were never closed come near to it.</summary>
    public const int Deepest = 1000;

    private static readonly string[] NeverOpen =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "a", "html", "head", "body", "path", "use", "circle", "rect", "g", "stop"];

    public static bool IsReadable(string html, HtmlBlockOptions options, List<Diagnostic> diagnostics)
    {
        var at = FirstTooDeep(html);
        if (at < 0) return true;
        var line = html.AsSpan(0, at).Count('\n') + options.FirstLine;
        diagnostics.Add(DiagnosticCodes.MarkupTooDeep.At(new SourceLocation(options.Path, line), $"more than {Deepest} elements stand in one another, or were never closed", "open the page in a browser and save it again"));
        return false;
    }

    /// <summary>Counts tags that open and close; elements that end by themselves do not count.</summary>
    private static int FirstTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        var at = 0;
        while (true)
        {
            var found = html[at..].IndexOf('<');
            if (found < 0 || at + found + 1 >= html.Length) return -1;
            at += found + 1;
            var closes = html[at] == '/';
            if (closes) at++;
            if (html[at..].StartsWith("!--", StringComparison.Ordinal)) at = After(html, at, "-->");
            if (at >= html.Length || !char.IsAsciiLetter(html[at])) continue;
            var length = html[at..].IndexOfAnyExcept(NameCharacters);
            var name = length < 0 ? html[at..] : html.Slice(at, length);
            if (IsRaw(name) && !closes) at = AfterRaw(html, at, name);
            else if (!EndsByItself(name)) depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest) return at;
        }
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:_");

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase) || name.Equals("textarea", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private static bool EndsByItself(ReadOnlySpan<char> name)
    {
        foreach (var other in NeverOpen)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int After(ReadOnlySpan<char> html, int at, string mark)
    {
        var found = html[at..].IndexOf(mark, StringComparison.Ordinal);
        return found < 0 ? html.Length : at + found + mark.Length;
    }

    private static int AfterRaw(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var found = html[at..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0) return html.Length;
            at += found + 2;
            if (html[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return at;
        }
    }
}
