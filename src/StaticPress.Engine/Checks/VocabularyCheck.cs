using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Structured data uses schema.org's words: types and properties that exist, properties on types that have them, values of the kind they take.</summary>
internal sealed class VocabularyCheck : ICheck
{
    private readonly Vocabulary vocabulary = Vocabulary.Current;

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        var place = page.At(page.Graph.Scripts is [var script, ..] ? script : null);
        foreach (var node in page.Graph.Nodes) Check(node, page.Graph, problem => findings.Add(DiagnosticCodes.NotInVocabulary, place, problem));
    }

    private void Check(JsonElement node, BuiltGraph graph, Action<string> tell)
    {
        var type = BuiltGraph.TypeOf(graph.Follow(node));
        if (type is not null && vocabulary.Type(type) is null) tell($"schema.org has no type {type}");
        if (type is not null && vocabulary.Type(type)?.Successor is { } newer) tell($"the type {type} has given way to {newer}");
        foreach (var property in node.EnumerateObject())
        {
            if (!property.Name.StartsWith('@')) Check(property, type, graph, tell);
        }
    }

    private void Check(JsonProperty property, string? type, BuiltGraph graph, Action<string> tell)
    {
        if (vocabulary.Property(property.Name) is not { } term)
        {
            tell($"schema.org has no property {property.Name}");
            return;
        }
        if (term.Successor is { } newer) tell($"the property {property.Name} has given way to {newer}");
        if (type is not null && vocabulary.Type(type) is not null && !term.Domains.Any(domain => vocabulary.IsKindOf(type, domain))) tell($"{property.Name} is no property of {type}");
        var values = property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : (JsonElement[])[property.Value];
        if (values.Length == 0) tell($"{property.Name} is an empty list");
        foreach (var value in values) CheckValue(value, property.Name, term, graph, tell);
    }

    private void CheckValue(JsonElement value, string name, PropertyTerm term, BuiltGraph graph, Action<string> tell)
    {
        if (ValueRule.ProblemOf(name, value, term.Ranges, graph, vocabulary) is { } problem) tell($"{name} {problem}");
        if (value.ValueKind == JsonValueKind.Object) Check(value, graph, tell);
    }
}
