using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A page's structured data is one graph: readable, every node with an address of its own, every reference to one that is there, the article first.</summary>
internal sealed class GraphCheck : ICheck
{
    private const string Context = "https://schema.org";

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage { IsWhole: true, IsIndexable: true } page) return;
        var graph = page.Graph;
        var place = page.At(graph.Scripts is [var script, ..] ? script : null);
        if (graph.Scripts.Count != 1) findings.Add(DiagnosticCodes.UnreadableGraph, place, graph.Scripts.Count == 0 ? "the page has no structured data" : "the page has several scripts of structured data; readers such as Firefox's take the first");
        if (graph.Problem is not null) findings.Add(DiagnosticCodes.UnreadableGraph, place, "the structured data is not valid JSON");
        if (graph.Root is not { } root) return;
        if (BuiltGraph.TextOf(root, "@context") != Context) findings.Add(DiagnosticCodes.BrokenGraph, place, $"the context is not {Context}");
        if (!graph.Nodes.Any()) findings.Add(DiagnosticCodes.BrokenGraph, place, "the structured data has no graph");
        CheckNodes(graph, place, findings);
    }

    private static void CheckNodes(BuiltGraph graph, SourceLocation place, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = true;
        foreach (var node in graph.Nodes)
        {
            var id = BuiltGraph.IdOf(node);
            var type = BuiltGraph.TypeOf(node);
            if (type is null) findings.Add(DiagnosticCodes.BrokenGraph, place, "a node's type is missing or is not one text");
            if (id is null || !Uri.TryCreate(id, UriKind.Absolute, out _)) findings.Add(DiagnosticCodes.BrokenGraph, place, $"a node of type {type} has no absolute @id");
            else if (!seen.Add(id)) findings.Add(DiagnosticCodes.BrokenGraph, place, $"two nodes have the @id {id}");
            if (!first && type is not null && Vocabulary.Current.IsKindOf(type, "Article")) findings.Add(DiagnosticCodes.BrokenGraph, place, "the article is not the first node: readers that look for one stop too early");
            first = false;
        }
        foreach (var node in graph.Nodes) CheckReferences(node, graph, place, findings);
    }

    private static void CheckReferences(JsonElement value, BuiltGraph graph, SourceLocation place, Findings findings)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in value.EnumerateArray()) CheckReferences(one, graph, place, findings);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (BuiltGraph.IdOf(value) is { } id && BuiltGraph.TypeOf(value) is null && graph.Find(id) is null)
                findings.Add(DiagnosticCodes.BrokenGraph, place, $"the graph refers to {id}, which is not in it");
            foreach (var property in value.EnumerateObject()) CheckReferences(property.Value, graph, place, findings);
        }
    }
}
