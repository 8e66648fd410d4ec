using System.Diagnostics.CodeAnalysis;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>The values of one file by their keys; whatever is not a known key or not of its kind has become a diagnostic.</summary>
internal sealed class SettingValues(string path, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceLocation> places = new(StringComparer.Ordinal);

    // What unknown keys were probably meant to be, which is told with them.
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    public SettingLocations Locations => new(path, places);

    public void Read(MapNode root)
    {
        ReadGroup(root, "");
        foreach (var key in SettingKeys.All)
        {
            if (key.Required && !places.ContainsKey(key.Name) && !meant.Contains(key.Name))
                diagnostics.Add(DiagnosticCodes.MissingKey.At(new SourceLocation(path), $"`{key.Name}` is missing", $"add `{key.Name}: …`: {char.ToLowerInvariant(key.Description[0])}{key.Description[1..]}"));
        }
    }

    public T? Get<T>(SettingKey<T> key) => values.TryGetValue(key.Name, out var value) ? (T)value : default;

    public T Get<T>(SettingKey<T> key, T otherwise) => values.TryGetValue(key.Name, out var value) ? (T)value : otherwise;

    public bool TryGet<T>(SettingKey<T> key, [MaybeNullWhen(false)] out T value)
    {
        var found = values.TryGetValue(key.Name, out var stored);
        value = found ? (T)stored! : default;
        return found;
    }

    private void ReadGroup(MapNode group, string prefix)
    {
        foreach (var (key, value) in group.Entries)
        {
            var name = prefix + key.Text;
            if (SettingKeys.All.FirstOrDefault(known => known.Name == name) is { } setting) ReadValue(setting, value);
            else if (!SettingKeys.All.Any(known => known.Name.StartsWith(name + ".", StringComparison.Ordinal))) Unknown(key, prefix);
            else if (value is MapNode nested) ReadGroup(nested, name + ".");
            else if (!value.IsNull) diagnostics.Add(DiagnosticCodes.WrongType.At(value.Location, $"`{name}` is a group of keys, not {value.Kind}", $"for example\n{name}:\n  {FirstOf(name)}: …"));
        }
    }

    private void ReadValue(SettingKey key, Node node)
    {
        if (node.IsNull) return;
        places[key.Name] = node.Location;
        if (key.Read(node, diagnostics) is { } value) values[key.Name] = value;
    }

    private void Unknown(TextNode key, string prefix)
    {
        var siblings = SettingKeys.All.Where(known => known.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(known => known.Name[prefix.Length..].Split('.')[0]).Distinct(StringComparer.Ordinal);
        var hint = Nearest.Of(key.Text, siblings) ?? SettingKeys.All.Select(known => known.Name).FirstOrDefault(name => name.EndsWith("." + key.Text, StringComparison.Ordinal));
        if (hint is not null) meant.Add(prefix + hint);
        diagnostics.Add(DiagnosticCodes.UnknownKey.At(key.Location, $"the key “{prefix}{key.Text}” is not known", hint is null ? "docs/configuration.md lists every key" : $"did you mean “{hint}”?"));
    }

    private static string FirstOf(string group) => SettingKeys.All.First(known => known.Name.StartsWith(group + ".", StringComparison.Ordinal)).Name[(group.Length + 1)..];
}
