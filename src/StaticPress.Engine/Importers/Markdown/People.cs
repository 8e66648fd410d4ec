using StaticPress.Configuration.Nodes;

namespace StaticPress.Importers.Markdown;

/// <summary>The people that front matter names: a text, a list, or groups with a <c>name</c>.</summary>
internal static class People
{
    public static IEnumerable<string> Of(Node? node, Action<Node> report)
    {
        switch (node)
        {
            case TextNode text:
                return Split(text.Text);
            case ListNode list:
                return list.Items.SelectMany(item => item is TextNode one ? [Clean(one.Text)] : Of(item, report)).Where(name => name.Length > 0);
            case MapNode map when map.Entries.FirstOrDefault(entry => entry.Key.Text is "name" or "display_name" or "title").Value is TextNode name:
                return [Clean(name.Text)];
            case { } other:
                report(other);
                return [];
            default:
                return [];
        }
    }

    /// <summary>A comma divides people only where each has two names at least: <c>Jane Roe, Jr.</c> is one.</summary>
    private static IEnumerable<string> Split(string text)
    {
        if (text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) text = text[3..];
        foreach (var some in text.Split([";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = some.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names.All(part => part.Contains(' ', StringComparison.Ordinal)) ? names : [some.Trim(',', ' ')])
            {
                if (Clean(name) is { Length: > 0 } clean) yield return clean;
            }
        }
    }

    private static string Clean(string name)
    {
        var address = name.IndexOf('<', StringComparison.Ordinal);
        return (address > 0 ? name[..address] : name).Trim();
    }
}
