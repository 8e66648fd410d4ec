using System.Text.Json;
using AngleSharp.Html.Parser;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>Values of JSON-LD as pages write them: one or a list, a text or an object with a name.</summary>
internal static class JsonLdValues
{
    public static JsonElement? Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static IEnumerable<JsonElement> Items(JsonElement? value) => value switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
    };

    /// <summary>The first text of the first property that has one, without markup and references.</summary>
    public static string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var value in Items(Get(element, name)))
            {
                var text = value.ValueKind == JsonValueKind.Object ? Get(value, "@value") ?? Get(value, "name") : value;
                if (text is { ValueKind: JsonValueKind.String } found && Plain(found.GetString()!) is { Length: > 0 } plain) return plain;
            }
        }

        return null;
    }

    public static IEnumerable<string> Types(JsonElement element) =>
        Items(Get(element, "@type")).Where(type => type.ValueKind == JsonValueKind.String).Select(type => type.GetString()!);

    public static bool Is(JsonElement element, string type) => Types(element).Any(name => JsonLdTypes.NameOf(name).Equals(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>Many systems write references (<c>&amp;amp;</c>) and tags into JSON.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().ContainsAny('<', '&') && HtmlDepth.IsReadable(text, new HtmlBlockOptions(""), [])) text = new HtmlParser().ParseDocument("<!doctype html><body>" + text.Replace("<", " <", StringComparison.Ordinal)).Body?.TextContent ?? "";
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return StaticPress.Text.Nfc.Normalize(Characters.WithoutControls(string.Join(' ', words)));
    }
}
