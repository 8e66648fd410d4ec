using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Reads a YAML file of texts: keys with one text or a list of texts; nested keys are joined with a dot.</summary>
public static class YamlTexts
{
    /// <param name="path">As diagnostics print it.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string yaml, string path, List<Diagnostic> diagnostics)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (new YamlNodes(new StringReader(yaml), path, diagnostics).ReadRoot() is MapNode root) Collect(root, "", texts);
        return texts;
    }

    private static void Collect(MapNode map, string prefix, Dictionary<string, IReadOnlyList<string>> texts)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = prefix + key.Text;
            if (value is MapNode nested) Collect(nested, name + ".", texts);
            else if (value is ListNode list) texts[name] = [.. list.Items.OfType<TextNode>().Select(TextOf)];
            else if (value is TextNode text) texts[name] = [TextOf(text)];
        }
    }

    private static string TextOf(TextNode node) => node.IsNull ? "" : node.Text;
}
