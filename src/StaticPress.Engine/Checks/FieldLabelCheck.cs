using AngleSharp.Dom;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Fields of forms have a label; a placeholder is none, for it goes when one writes (WCAG 2.2, 1.3.1 and 3.3.2).</summary>
internal sealed class FieldLabelCheck : ICheck
{
    private static readonly HashSet<string> Unlabelled = new(StringComparer.OrdinalIgnoreCase) { "hidden", "submit", "button", "reset", "image" };

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        foreach (var field in page.Document.QuerySelectorAll("input, select, textarea"))
        {
            if (Unlabelled.Contains(field.GetAttribute("type") ?? "") || AccessibleName.IsHidden(field) || IsLabelled(field)) continue;
            findings.Add(DiagnosticCodes.NoLabel, page.At(field), $"the field “{field.GetAttribute("name") ?? field.GetAttribute("id") ?? field.LocalName}” has no label", "<label for=…>, or aria-label");
        }
    }

    private static bool IsLabelled(IElement field) =>
        AccessibleName.IsSaid(field.GetAttribute("aria-label")) || AccessibleName.IsSaid(field.GetAttribute("title")) || AccessibleName.IsNamedElsewhere(field)
        || Labels(field).Any(label => AccessibleName.IsSaid(label.TextContent));

    private static IEnumerable<IElement> Labels(IElement field)
    {
        for (var parent = field.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName == "label") yield return parent;
        }
        if (field.Id is not { Length: > 0 } id || field.Owner is not { } document) yield break;
        foreach (var label in document.QuerySelectorAll("label")) if (label.GetAttribute("for") == id) yield return label;
    }
}
