using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A picture says what it shows, or says that it shows nothing (WCAG 2.2, 1.1.1).</summary>
internal sealed class AlternativeTextCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        foreach (var picture in page.Document.QuerySelectorAll("img, area[href], input[type=image i]"))
        {
            if (picture.HasAttribute("alt") || AccessibleName.IsHidden(picture) || AccessibleName.Has(picture)) continue;
            findings.Add(DiagnosticCodes.NoAlternativeText, page.At(picture), $"the picture {picture.GetAttribute("src") ?? picture.GetAttribute("href")} has no alternative text", "`image.alt` in the seed index; a picture that only decorates has alt=\"\"");
        }
    }
}
