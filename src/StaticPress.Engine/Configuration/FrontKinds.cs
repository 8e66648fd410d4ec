using System.Collections.Immutable;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>Kinds of value that put the front page together.</summary>
internal static class FrontKinds
{
    private static readonly string[] PinKeys = ["article", "until", "slot"];

    private static readonly ValueKind<int> Slot = ValueKinds.Number(1, 60);

    public static ValueKind<EquatableArray<PinSettings>> Pins { get; } = new("list of ids, or of groups with `article`, `until`, `slot`", TryPins);

    private static bool TryPins(Node node, List<Diagnostic> diagnostics, out EquatableArray<PinSettings> pins)
    {
        pins = [];
        if (node is not ListNode list) return GroupKinds.Expected("a list of pins", node, diagnostics);
        var builder = ImmutableArray.CreateBuilder<PinSettings>();
        foreach (var item in list.Items)
        {
            if (ReadPin(item, diagnostics) is not { } pin) continue;
            if (builder.Any(one => one.Article == pin.Article))
                diagnostics.Add(DiagnosticCodes.DuplicateKey.At(pin.Location, $"the article “{pin.Article}” is pinned twice", "no story stands on the front page twice"));
            else builder.Add(pin);
        }
        pins = builder.DrainToImmutable();
        return true;
    }

    private static PinSettings? ReadPin(Node node, List<Diagnostic> diagnostics)
    {
        if (node is not MapNode map) return ValueKinds.TryText(node, diagnostics, out var id) ? new PinSettings(id, null, null, node.Location) : null;
        var pin = new PinSettings("", null, null, node.Location);
        foreach (var (key, value) in map.Entries)
        {
            if (!GroupKinds.IsKnown(key, PinKeys, diagnostics) || value.IsNull) continue;
            switch (key.Text)
            {
                case "article" when ValueKinds.TryText(value, diagnostics, out var article): pin = pin with { Article = article, Location = value.Location }; break;
                case "until" when MachineKinds.Date.Read(value, diagnostics, out var until): pin = pin with { Until = until }; break;
                case "slot" when Slot.Read(value, diagnostics, out var slot): pin = pin with { Slot = slot }; break;
            }
        }
        if (pin.Article.Length > 0) return pin;
        diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "a pin needs an `article`: its id"));
        return null;
    }
}
