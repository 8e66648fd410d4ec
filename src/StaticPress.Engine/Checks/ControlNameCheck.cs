using AngleSharp.Dom;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Links, buttons and frames have a name that can be said (WCAG 2.2, 2.4.4 and 4.1.2).</summary>
internal sealed class ControlNameCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        foreach (var control in page.Document.QuerySelectorAll("a[href], button, summary, iframe, input[type=submit i], input[type=button i], [role=button], [role=link]"))
        {
            if (AccessibleName.IsHidden(control) || IsNamed(control)) continue;
            findings.Add(DiagnosticCodes.NoName, page.At(control), $"{What(control)} has no name", control.LocalName == "iframe" ? "a title says what is in it" : "text inside it, the alt of its picture, or aria-label");
        }
    }

    // A submit button without a value is named by the browser.
    private static bool IsNamed(IElement control) => control.LocalName switch
    {
        "iframe" => AccessibleName.IsSaid(control.GetAttribute("title")) || AccessibleName.IsSaid(control.GetAttribute("aria-label")) || AccessibleName.IsNamedElsewhere(control),
        "input" => string.Equals(control.GetAttribute("type"), "submit", StringComparison.OrdinalIgnoreCase) || AccessibleName.IsSaid(control.GetAttribute("value")) || AccessibleName.Has(control),
        _ => AccessibleName.Has(control),
    };

    private static string What(IElement control) => control.LocalName switch
    {
        "a" => $"a link to {control.GetAttribute("href")}",
        "iframe" => $"the frame {control.GetAttribute("src")}",
        _ => $"a <{control.LocalName}>",
    };
}
