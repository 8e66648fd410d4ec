using System.Collections.Immutable;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>Kinds of value that say what automatic readers are told.</summary>
internal static class MachineKinds
{
    /// <summary>JournalList's reference document; <c>datatrainingallowed</c> follows from <c>ai.policy</c>.</summary>
    private static readonly string[] TrustAttributes = ["member", "belongto", "control", "controlledby", "vendor", "customer", "social", "disclosure", "contact"];

    public static ValueKind<EquatableArray<string>> Contacts { get; } = new("list of addresses", (Node node, List<Diagnostic> diagnostics, out EquatableArray<string> contacts) =>
        ValueKinds.Texts.Read(node, diagnostics, out contacts) && contacts.All(contact => IsAddress(node, contact, diagnostics, "https", "mailto", "tel")));

    public static ValueKind<PressDate> Date { get; } = new("date", (Node node, List<Diagnostic> diagnostics, out PressDate date) =>
    {
        date = default;
        if (!ValueKinds.TryText(node, diagnostics, out var text)) return false;
        if (IsoDate.TryParse(text, out date)) return true;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"“{text}” is not a date", "year, month and day: 2027-06-30"));
        return false;
    });

    public static ValueKind<EquatableArray<TrustLine>> Trust { get; } = new("group: attribute → list of addresses", TryTrust);

    private static bool TryTrust(Node node, List<Diagnostic> diagnostics, out EquatableArray<TrustLine> lines)
    {
        lines = [];
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a group of attributes is expected here, not {node.Kind}"));
            return false;
        }
        var builder = ImmutableArray.CreateBuilder<TrustLine>();
        foreach (var (attribute, value) in map.Entries)
        {
            if (!IsAttribute(attribute, diagnostics) || !ValueKinds.Texts.Read(value, diagnostics, out var texts)) continue;
            foreach (var text in texts)
            {
                if (attribute.Text == "contact" || IsAddress(value, text, diagnostics, "https", "http")) builder.Add(new TrustLine(attribute.Text, text));
            }
        }
        lines = builder.DrainToImmutable();
        return true;
    }

    private static bool IsAttribute(TextNode attribute, List<Diagnostic> diagnostics)
    {
        if (TrustAttributes.Contains(attribute.Text, StringComparer.Ordinal)) return true;
        var hint = Nearest.Of(attribute.Text, TrustAttributes) is { } nearest ? $"did you mean “{nearest}”?" : "known here: " + string.Join(", ", TrustAttributes);
        diagnostics.Add(DiagnosticCodes.UnknownKey.At(attribute.Location, $"trust.txt has no attribute “{attribute.Text}”", hint));
        return false;
    }

    private static bool IsAddress(Node node, string text, List<Diagnostic> diagnostics, params ReadOnlySpan<string> schemes)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && !text.AsSpan().ContainsAny(" \r\n")) return true;
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(node.Location, $"“{text}” is not an address that begins with {string.Join(", ", schemes.ToArray())}"));
        return false;
    }
}
