using StaticPress.Configuration.Nodes;

namespace StaticPress.Archives;

/// <summary>Values of JSON objects by name; versions of one format differ in case, in underscores, and in one or many.</summary>
internal static class JsonValues
{
    public static Node? Get(this Node? node, params ReadOnlySpan<string> names)
    {
        if (node is not MapNode map) return null;
        foreach (var name in names)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (!value.IsNull && IsSame(key.Text, name)) return value;
            }
        }
        return null;
    }

    public static string? Text(this Node? node, params ReadOnlySpan<string> names) =>
        (names.IsEmpty ? node : node.Get(names)) is TextNode { IsNull: false } text && text.Text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The items of a list; one value alone is a list of one.</summary>
    public static IEnumerable<Node> Items(this Node? node, params ReadOnlySpan<string> names) => (names.IsEmpty ? node : node.Get(names)) switch
    {
        ListNode list => list.Items,
        null => [],
        var one => [one],
    };

    private static bool IsSame(string key, string name) => key.Length == name.Length
        ? key.Equals(name, StringComparison.OrdinalIgnoreCase)
        : key.Contains('_', StringComparison.Ordinal) && key.Replace("_", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase);
}
