using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticPress.Text;

namespace StaticPress.Checks;

/// <summary>The structured data of one page, read back as a machine reads it.</summary>
internal sealed class BuiltGraph : IDisposable
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private readonly JsonDocument? document;
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    private BuiltGraph(IReadOnlyList<IElement> scripts, JsonDocument? document, string? problem)
    {
        Scripts = scripts;
        Problem = problem;
        this.document = document;
        foreach (var node in Nodes)
        {
            if (IdOf(node) is { } id) byId.TryAdd(id, node);
        }
    }

    /// <summary>The script elements that hold structured data: one is right.</summary>
    public IReadOnlyList<IElement> Scripts { get; }

    /// <summary>Why it cannot be read, if it cannot.</summary>
    public string? Problem { get; }

    public JsonElement? Root => document?.RootElement;

    /// <summary>The nodes of <c>@graph</c>, in order.</summary>
    public IEnumerable<JsonElement> Nodes =>
        document?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array
            ? graph.EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object) : [];

    /// <summary>The article on the page, if it is an article's.</summary>
    public JsonElement? Article => Nodes.Cast<JsonElement?>().FirstOrDefault(node => TypeOf(node!.Value) is { } type && Vocabulary.Current.IsKindOf(type, "Article"));

    public static BuiltGraph Of(IHtmlDocument page)
    {
        List<IElement> scripts = [.. page.QuerySelectorAll("script[type='application/ld+json']")];
        if (scripts.Count == 0) return new BuiltGraph(scripts, null, null);
        try
        {
            return new BuiltGraph(scripts, WholeJson.Parse(scripts[0].TextContent, Options), null);
        }
        catch (JsonException error)
        {
            return new BuiltGraph(scripts, null, error.Message);
        }
    }

    public IEnumerable<JsonElement> Of(string type) => Nodes.Where(node => TypeOf(node) == type);

    public JsonElement? Find(string id) => byId.TryGetValue(id, out var node) ? node : null;

    /// <summary>The node itself, or the one of this page that it refers to.</summary>
    public JsonElement Follow(JsonElement node) => IdOf(node) is { } id && TypeOf(node) is null && Find(id) is { } full ? full : node;

    public static string? IdOf(JsonElement node) => TextOf(node, "@id");

    public static string? TypeOf(JsonElement node) => TextOf(node, "@type");

    public static string? TextOf(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The values of a property, of which there may be none, one, or a list.</summary>
    public static IEnumerable<JsonElement> ValuesOf(JsonElement node, string property) =>
        node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    public void Dispose() => document?.Dispose();
}
