using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>One key of <c>staticpress.yml</c>: what reads it, finds misspellings of it and documents it.</summary>
/// <param name="Name">Nested keys are joined by dots.</param>
/// <param name="Default">In words, for the documentation; null where the key is required or nothing takes its place.</param>
internal abstract record SettingKey(string Name, string Type, string Description, bool Required, string? Default)
{
    public abstract object? Read(Node node, List<Diagnostic> diagnostics);
}

internal sealed record SettingKey<T>(string Name, ValueKind<T> Kind, string Description, bool Required = false, string? Default = null)
    : SettingKey(Name, Kind.Name, Description, Required, Default)
{
    public override object? Read(Node node, List<Diagnostic> diagnostics) => Kind.Read(node, diagnostics, out var value) ? value : null;
}
