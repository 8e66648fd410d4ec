using System.Text.Json;

namespace StaticPress.Tests.StructuredData;

/// <summary>What holds for the graph of any page (structured-data.md, section 1 and 2).</summary>
internal static class GraphLaws
{
    public static void Hold(ReadGraph graph)
    {
        Assert.DoesNotContain(graph.Script, unit => unit is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
        var ids = graph.Nodes.Select(node => node.GetProperty("@id").GetString()!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.StartsWith("https://", id, StringComparison.Ordinal));
        foreach (var node in graph.Objects()) HoldFor(node, ids);
        AssertConnected(graph, ids);
    }

    private static void HoldFor(JsonElement node, List<string> ids)
    {
        var names = node.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        if (names is ["@id"]) Assert.Contains(node.GetProperty("@id").GetString()!, ids, StringComparer.Ordinal);
        else Assert.Equal(JsonValueKind.String, node.GetProperty("@type").ValueKind);
        foreach (var property in node.EnumerateObject()) AssertFilled(property.Value);
    }

    private static void AssertFilled(JsonElement value)
    {
        Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
        if (value.ValueKind == JsonValueKind.Array) Assert.NotEqual(0, value.GetArrayLength());
        if (value.ValueKind != JsonValueKind.String) return;
        var text = value.GetString()!;
        Assert.Equal(text.Trim(), text);
        Assert.True(text.Length > 0);
        Assert.DoesNotContain(text, unit => char.IsControl(unit) && unit is not ('\n' or '\t' or '\r'));
        Assert.False(text.Contains('\ufffd'));
    }

    /// <summary>Every top-level node is reached from the first by references in either direction.</summary>
    private static void AssertConnected(ReadGraph graph, List<string> ids)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { ids[0] };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var node in graph.Nodes)
            {
                var id = node.GetProperty("@id").GetString()!;
                var touches = ids.Where(other => other != id && node.GetRawText().Contains($"\"@id\":\"{other}\"", StringComparison.Ordinal)).ToList();
                if (!reached.Contains(id) && !touches.Any(reached.Contains)) continue;
                foreach (var touched in touches.Append(id)) grown |= reached.Add(touched);
            }
        }
        Assert.Empty(ids.Except(reached, StringComparer.Ordinal));
    }
}
