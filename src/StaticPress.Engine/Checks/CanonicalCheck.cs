using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Every page that search engines may list says its own address, once and in full; what it says to social networks is the same.</summary>
internal sealed class CanonicalCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage { IsWhole: true, IsIndexable: true } page) return;
        List<AngleSharp.Dom.IElement> links = [.. page.Document.QuerySelectorAll("link[rel=canonical]")];
        if (links is not [var link])
        {
            findings.Add(DiagnosticCodes.WrongCanonical, page.At(links.LastOrDefault()), links.Count == 0 ? "the page has no canonical address" : "the page has several canonical addresses");
            return;
        }
        if (link.GetAttribute("href") != page.Url)
            findings.Add(DiagnosticCodes.WrongCanonical, page.At(link), $"the canonical address is {link.GetAttribute("href")}, the page's own is {page.Url}");
        if (page.Document.QuerySelector("meta[property='og:url']") is { } shared && shared.GetAttribute("content") != page.Url)
            findings.Add(DiagnosticCodes.WrongCanonical, page.At(shared), $"og:url is {shared.GetAttribute("content")}, the page's own address is {page.Url}");
    }
}
