using System.Net;

namespace StaticPress.Archives.WordPress;

/// <summary>A tag in square brackets: <c>[name key="value"]</c>, with an end <c>[/name]</c> or without, or doubled to be read as text.</summary>
internal sealed record Shortcode(string Name, IReadOnlyDictionary<string, string> Attributes, string? Content, int End)
{
    private const int LongestTag = 4000;

    /// <summary>Whether it stands in double brackets, which show it instead of running it.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>What an escaped one shows.</summary>
    public string Literal { get; init; } = "";

    public string? Get(string attribute) => Attributes.TryGetValue(attribute, out var value) && value.Length > 0 ? value : null;

    public static Shortcode? At(string text, int open)
    {
        if (open + 1 < text.Length && text[open + 1] == '[') return Escaped(text, open);
        var name = NameAt(text, open + 1);
        if (name.Length == 0) return null;
        var close = EndOfTag(text, open + 1 + name.Length);
        if (close < 0) return null;
        var inside = text[(open + 1 + name.Length)..close];
        var attributes = AttributesOf(inside.TrimEnd('/'));
        if (inside.EndsWith('/')) return new Shortcode(name, attributes, null, close + 1);
        var end = text.IndexOf($"[/{name}]", close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? new Shortcode(name, attributes, null, close + 1) : new Shortcode(name, attributes, text[(close + 1)..end], end + name.Length + 3);
    }

    private static Shortcode? Escaped(string text, int open)
    {
        var end = text.IndexOf("]]", open, Math.Min(LongestTag, text.Length - open), StringComparison.Ordinal);
        return end < 0 || NameAt(text, open + 2).Length == 0 ? null
            : new Shortcode("", new Dictionary<string, string>(StringComparer.Ordinal), null, end + 2) { IsEscaped = true, Literal = text[(open + 1)..(end + 1)] };
    }

    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        return end < text.Length && end > start && char.IsAsciiLetter(text[start]) && text[end] is ' ' or ']' or '/' or '\n' or '\t' or '\u00A0' ? text[start..end] : "";
    }

    /// <summary>A bracket inside quotes ends nothing.</summary>
    private static int EndOfTag(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < Math.Min(text.Length, start + LongestTag); i++)
        {
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (text[i] == ']') return i;
            else if (text[i] == '[') return -1;
        }
        return -1;
    }

    private static Dictionary<string, string> AttributesOf(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var equals = text.IndexOf('=', StringComparison.Ordinal); equals > 0; equals = text.IndexOf('=', equals))
        {
            var start = equals;
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-')) start--;
            var (value, end) = ValueAt(text, equals + 1);
            if (start < equals) attributes[text[start..equals]] = WebUtility.HtmlDecode(value);
            equals = Math.Min(text.Length, Math.Max(end, equals + 1));
        }
        return attributes;
    }

    private static (string Value, int End) ValueAt(string text, int start)
    {
        if (start >= text.Length) return ("", start);
        if (text[start] is '"' or '\'' && text.IndexOf(text[start], start + 1) is > 0 and var close) return (text[(start + 1)..close], close + 1);
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return (text[start..end], end);
    }
}
