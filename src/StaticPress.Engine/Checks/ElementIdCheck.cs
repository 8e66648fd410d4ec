using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>An id names one element of its page.</summary>
internal sealed class ElementIdCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Document.All)
        {
            if (element.GetAttribute("id") is { } id && !seen.Add(id)) findings.Add(DiagnosticCodes.DuplicateElementId, page.At(element), $"the id “{id}” stands on two elements of one page");
        }
    }
}
