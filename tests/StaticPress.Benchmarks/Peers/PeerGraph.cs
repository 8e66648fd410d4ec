using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StaticPress.Benchmarks.Peers;

/// <summary>A page's structured data in a form that compares: properties and nodes in order, without what each tool counts its own way and without fingerprints of files.</summary>
internal static partial class PeerGraph
{
    private static readonly HashSet<string> Counts = ["wordCount", "timeRequired"];

    /// <summary>The page's graph as text; null if it has none.</summary>
    public static string? Of(string page)
    {
        var script = Script().Match(page);
        if (!script.Success || JsonNode.Parse(script.Groups["json"].Value)?["@graph"] is not JsonArray nodes) return null;
        return Fingerprint().Replace(string.Join('\n', nodes.Select(node => Sorted(node)!.ToJsonString()).Order(StringComparer.Ordinal)), ".");
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject group => new JsonObject(group.Where(pair => !Counts.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Script();

    [GeneratedRegex(@"\.[0-9a-f]{16}\.", RegexOptions.None, 10_000)]
    private static partial Regex Fingerprint();
}
