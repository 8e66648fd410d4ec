using System.Collections.Immutable;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>An interface text as the publication wants it.</summary>
/// <param name="Name">As templates call it; counted texts with their plural category: <c>articles.one</c>.</param>
public sealed record TextSetting(string Language, string Name, string Text);

/// <summary>The kind of value that overrides interface texts.</summary>
internal static class TextKinds
{
    public static ValueKind<EquatableArray<TextSetting>> Texts { get; } = new("group: language → group: name → text", TryTexts);

    private static bool TryTexts(Node node, List<Diagnostic> diagnostics, out EquatableArray<TextSetting> texts)
    {
        texts = [];
        if (node is not MapNode languages) return Expected(node, diagnostics);
        var builder = ImmutableArray.CreateBuilder<TextSetting>();
        foreach (var (tag, group) in languages.Entries)
        {
            if (!ValueKinds.Language.Read(tag, diagnostics, out var language)) continue;
            if (group is MapNode names) Collect(language, "", names, builder, diagnostics);
            else if (!group.IsNull) Expected(group, diagnostics);
        }
        texts = builder.DrainToImmutable();
        return true;
    }

    private static void Collect(string language, string prefix, MapNode names, ImmutableArray<TextSetting>.Builder texts, List<Diagnostic> diagnostics)
    {
        foreach (var (name, value) in names.Entries)
        {
            if (value is MapNode forms && prefix.Length == 0) Collect(language, name.Text + ".", forms, texts, diagnostics);
            else if (ValueKinds.TryText(value, diagnostics, out var text)) texts.Add(new TextSetting(language, prefix + name.Text, text));
        }
    }

    private static bool Expected(Node node, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a group of texts is expected here, not {node.Kind}", "for example\ntexts:\n  en:\n    latest: Just in"));
        return false;
    }
}
