namespace StaticPress.Importers.Markdown;

/// <summary>A tag of Hugo's shortcodes, of Liquid or of Kramdown: its name and what is said to it.</summary>
/// <param name="Source">As it is written.</param>
/// <param name="Name">Empty for an expression: <c>{{ page.title }}</c>; <c>/name</c> where it closes.</param>
internal sealed record TemplateTag(string Source, string Name, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Named)
{
    private static readonly (string Open, string Close)[] Forms = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}"), ("{:", "}")];

    public const int Longest = 4_000;

    public string? First => Values.Count > 0 ? Values[0] : null;

    /// <summary>The length of the tag that begins a text; 0 where none does, or where it does not end soon.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        foreach (var (open, close) in Forms)
        {
            if (!text.StartsWith(open)) continue;
            var end = text[open.Length..Math.Min(text.Length, Longest)].IndexOf(close);
            return end < 0 ? 0 : open.Length + end + close.Length;
        }
        return 0;
    }

    public static TemplateTag Read(string source)
    {
        var (open, close) = Array.Find(Forms, form => source.StartsWith(form.Open, StringComparison.Ordinal));
        var inside = source.AsSpan(open.Length, source.Length - open.Length - close.Length).Trim().Trim('-').Trim();
        if (open == "{{" || open == "{:") return new TemplateTag(source, "", [inside.ToString()], new Dictionary<string, string>(StringComparer.Ordinal));
        if (open[^1] is '<' or '%' && inside.EndsWith("/")) inside = inside[..^1].TrimEnd();
        var words = TemplateWords.Split(inside);
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var values = new List<string>();
        foreach (var (key, value) in words)
        {
            if (key is null) values.Add(value);
            else named.TryAdd(key, value);
        }
        var name = values.Count > 0 ? values[0].ToLowerInvariant() : "";
        if (name == "/" && values.Count > 1) (name, values) = ("/" + values[1].ToLowerInvariant(), values[1..]);
        return new TemplateTag(source, name.Length > 0 ? name : "?", values.Count > 0 ? values[1..] : values, named);
    }
}
