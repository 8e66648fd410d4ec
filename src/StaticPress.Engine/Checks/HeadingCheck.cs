using System.Globalization;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Headings are an outline: one of the first level, none that is empty, no level left out on the way down (WCAG 2.2, 1.3.1 and 2.4.6).</summary>
internal sealed class HeadingCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || (!page.IsWhole && !page.Site.IsCopied(page.Path))) return;
        var (above, firsts) = (0, 0);
        foreach (var heading in page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            if (AccessibleName.IsHidden(heading)) continue;
            if (!AccessibleName.Has(heading)) findings.Add(DiagnosticCodes.HeadingOutline, page.At(heading), $"an <{heading.LocalName}> is empty");
            var level = heading.LocalName[1] - '0';
            if (level == 1 && ++firsts == 2) findings.Add(DiagnosticCodes.HeadingOutline, page.At(heading), "the page has a second <h1>");
            if (above > 0 && level > above + 1) findings.Add(DiagnosticCodes.HeadingOutline, page.At(heading), string.Create(CultureInfo.InvariantCulture, $"an <h{level}> follows an <h{above}>"), "headings go down one level at a time");
            above = level;
        }
        if (firsts == 0 && page.IsWhole) findings.Add(DiagnosticCodes.HeadingOutline, page.At(), "the page has no <h1>");
    }
}
