using System.Buffers;
using System.Text;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Writing;

/// <summary>Texts with their inline marks as CommonMark.</summary>
internal static class MarkdownText
{
    /// <summary>What means something anywhere in a line (CommonMark, section 2.4: any ASCII punctuation may be escaped).</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&~|${");

    public static void Append(StringBuilder line, RichText text, Func<string, string?> resolve)
    {
        var position = 0;
        var open = new Stack<(int End, string Closing)>();
        foreach (var written in text.Spans)
        {
            var span = Trim(written, text.Text);
            if (span.Start < position || (span.Length == 0 && span.Kind != TextSpanKind.LineBreak)) continue;
            position = Advance(line, text.Text, position, span.Start, open);
            if (span.Kind == TextSpanKind.LineBreak)
            {
                line.Append("\\\n");
                position = Math.Max(position, span.End);
            }
            else if (Open(line, text.Text, span, resolve) is { } closing)
            {
                open.Push((open.Count > 0 ? Math.Min(span.End, open.Peek().End) : span.End, closing));
            }
        }
        Advance(line, text.Text, position, text.Text.Length, open);
        while (open.TryPop(out var last)) line.Append(last.Closing);
    }

    public static string Escape(string text)
    {
        var line = new StringBuilder(text.Length + 8);
        AppendText(line, text, 0, text.Length);
        return line.ToString();
    }

    /// <summary>An address between angle brackets, in which nothing else can end it.</summary>
    public static string Destination(string address) =>
        "<" + address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal) + ">";

    /// <summary>Headings, bullets, rules and numbers begin a block only as the first thing of a line; a number's mark is what is escaped.</summary>
    private static bool StartsBlock(StringBuilder line, char unit)
    {
        const int LongestNumber = 9;
        if (unit is not ('#' or '+' or '-' or '=' or ':' or '.' or ')')) return false;
        var digits = 0;
        for (var i = line.Length - 1; i >= 0 && line[i] != '\n'; i--)
        {
            if (char.IsAsciiDigit(line[i]) && digits < LongestNumber) digits++;
            else if (line[i] != ' ') return false;
        }
        return unit is '.' or ')' ? digits > 0 : digits == 0;
    }

    private static int Advance(StringBuilder line, string text, int position, int to, Stack<(int End, string Closing)> open)
    {
        while (open.Count > 0 && open.Peek().End <= to)
        {
            var (end, closing) = open.Pop();
            position = AppendText(line, text, position, end);
            line.Append(closing);
        }
        return AppendText(line, text, position, to);
    }

    private static int AppendText(StringBuilder line, string text, int from, int to)
    {
        var end = Math.Min(to, text.Length);
        foreach (var unit in from < end ? ValidText.Of(text[from..end]) : "")
        {
            if (unit is '\n' or '\r')
            {
                line.Append(' ');
                continue;
            }
            if (Special.Contains(unit) || StartsBlock(line, unit)) line.Append('\\');
            line.Append(unit);
        }
        return Math.Max(from, end);
    }

    /// <summary>A mark next to white space would be an asterisk.</summary>
    private static TextSpan Trim(TextSpan span, string text)
    {
        if (span.Kind == TextSpanKind.LineBreak) return span;
        var end = Math.Min(span.End, text.Length);
        var start = Math.Min(span.Start, end);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return span with { Start = start, Length = end - start };
    }

    private static string? Open(StringBuilder line, string text, TextSpan span, Func<string, string?> resolve)
    {
        switch (span.Kind)
        {
            case TextSpanKind.Emphasis or TextSpanKind.Strong when CanBeMarked(line, text, span):
                var mark = span.Kind == TextSpanKind.Emphasis ? "*" : "**";
                line.Append(mark);
                return mark;
            case TextSpanKind.Deleted when (line.Length == 0 || line[^1] != '~') && CanBeMarked(line, text, span):
                line.Append("~~");
                return "~~";
            case TextSpanKind.Lowered or TextSpanKind.Raised:
                // Markdown has no mark of its own for them; what it cannot say is said in HTML.
                var name = span.Kind == TextSpanKind.Lowered ? "sub" : "sup";
                line.Append('<').Append(name).Append('>');
                return $"</{name}>";
            case TextSpanKind.Link when span.Target is { } target && resolve(target) is { } address:
                if (line.Length > 0 && line[^1] == '!') line.Insert(line.Length - 1, '\\');
                line.Append('[');
                return $"]({Destination(address)})";
            default:
                return null;
        }
    }

    /// <summary>
    /// Asterisks are marks only where CommonMark (section 6.2) sees a run of them lean to the text: not between a letter outside and
    /// punctuation inside, and not right after another run. Elsewhere the words stand without emphasis.
    /// </summary>
    private static bool CanBeMarked(StringBuilder line, string text, TextSpan span)
    {
        if (line.Length > 0 && line[^1] == '*') return false;
        var leansIn = IsWordUnit(text[span.Start]) || span.Start == 0 || IsSpace(text[span.Start - 1]);
        var leansOut = IsWordUnit(text[span.End - 1]) || span.End == text.Length || IsSpace(text[span.End]);
        return leansIn && leansOut;
    }

    /// <summary>CommonMark's Unicode white space (section 2.1): line and paragraph separators are none.</summary>
    private static bool IsSpace(char unit) => unit is '\t' or '\n' or '\r' || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.SpaceSeparator;

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit);
}
