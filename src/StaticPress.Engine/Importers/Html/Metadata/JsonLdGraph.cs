using System.Text.Json;
using AngleSharp.Dom;
using StaticPress.Text;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>All objects of a page's JSON-LD, wherever they stand in it; scripts that are no JSON are passed over, as search engines do.</summary>
internal sealed class JsonLdGraph
{
    private const int LongestScript = 4_000_000;

    private const int MostObjects = 20_000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly Dictionary<string, JsonElement> named = new(StringComparer.Ordinal);

    public JsonLdGraph(IDocument document)
    {
        foreach (var script in document.Scripts)
        {
            if (script.GetAttribute("type") is not { } type || !type.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) continue;
            if (script.TextContent is { Length: < LongestScript } text && Parse(text) is { } root) Gather(root);
        }
    }

    public List<JsonElement> Objects { get; } = [];

    /// <summary>An object that another names by <c>@id</c> alone.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || JsonLdValues.Get(value, "name") is not null || JsonLdValues.Get(value, "url") is not null) return value;
        return JsonLdValues.Get(value, "@id") is { ValueKind: JsonValueKind.String } id && named.TryGetValue(id.GetString()!, out var other) ? other : value;
    }

    private static JsonElement? Parse(string text)
    {
        var json = text.Trim().TrimEnd(';');
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<![CDATA[", "]]>")])
        {
            if (json.StartsWith(open, StringComparison.Ordinal)) json = json[open.Length..].Replace(close, "", StringComparison.Ordinal).Trim();
        }

        return TryParse(json) ?? TryParse(WithoutControls(json));
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            using var document = WholeJson.Parse(json, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Line ends and tabs inside strings, which editors paste and JSON forbids.</summary>
    private static string WithoutControls(string json) => string.Concat(json.Select(c => char.IsControl(c) ? ' ' : c));

    private void Gather(JsonElement root)
    {
        var waiting = new Stack<JsonElement>([root]);
        while (waiting.TryPop(out var element) && Objects.Count < MostObjects)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse()) waiting.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                Objects.Add(element);
                if (JsonLdValues.Get(element, "@id") is { ValueKind: JsonValueKind.String } id && element.EnumerateObject().Skip(1).Any()) named.TryAdd(id.GetString()!, element);
                foreach (var property in element.EnumerateObject().Reverse())
                {
                    if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object) waiting.Push(property.Value);
                }
            }
        }
    }
}
