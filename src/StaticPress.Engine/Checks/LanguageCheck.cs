using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A page says its language, and every language that is named is one (WCAG 2.2, 3.1.1 and 3.1.2).</summary>
internal sealed class LanguageCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        var root = page.Document.DocumentElement;
        if (!AccessibleName.IsSaid(root.GetAttribute("lang"))) findings.Add(DiagnosticCodes.NoLanguage, page.At(root), "the page does not say its language", "<html lang=…>");
        foreach (var element in page.Document.QuerySelectorAll("[lang]"))
        {
            // An empty one means that the language is not known.
            if (element.GetAttribute("lang") is { Length: > 0 } tag && !LanguageTag.TryNormalize(tag, out _)) findings.Add(DiagnosticCodes.NoLanguage, page.At(element), $"“{tag}” is no language tag");
        }
    }
}
