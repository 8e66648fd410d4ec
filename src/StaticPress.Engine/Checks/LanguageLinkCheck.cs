using System.Collections.Concurrent;
using AngleSharp.Dom;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Checks;

/// <summary>Pages that name their translations name themselves too, and the translations name them back (structured-data.md, 7.1).</summary>
internal sealed class LanguageLinkCheck : ICheck
{
    private readonly ConcurrentDictionary<ulong, ulong[]> versions = new();
    private readonly ConcurrentBag<(string Path, ulong Page, ulong Version, SourceLocation Place, string Address)> named = [];

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || page.Document.QuerySelectorAll("link[rel=alternate][hreflang]") is not { Length: > 0 } links) return;
        var addresses = links.Select(link => link.GetAttribute("href") ?? "").ToList();
        versions[Fingerprint.Of(page.Url)] = [.. addresses.Select(address => Fingerprint.Of(address))];
        if (!addresses.Contains(page.Url, StringComparer.Ordinal)) findings.Add(DiagnosticCodes.WrongLanguageLinks, page.At(links[0]), "the page names its translations and leaves itself out");
        CheckLanguages(page, links, findings);
        foreach (var link in links)
        {
            var address = link.GetAttribute("href") ?? "";
            if (page.Site.FileAt(address) is null) findings.Add(DiagnosticCodes.WrongLanguageLinks, page.At(link), $"the translation {address} is not in the site");
            else if (address != page.Url) named.Add((page.Path, Fingerprint.Of(page.Url), Fingerprint.Of(address), page.At(link), address));
        }
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        foreach (var (_, page, version, place, address) in named)
        {
            if (!versions.TryGetValue(version, out var back) || !back.Contains(page)) findings.Add(DiagnosticCodes.WrongLanguageLinks, place, $"the translation {address} does not name this page in return");
        }
    }

    private static void CheckLanguages(BuiltPage page, IHtmlCollection<IElement> links, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links)
        {
            var language = link.GetAttribute("hreflang")!;
            if (!seen.Add(language)) findings.Add(DiagnosticCodes.WrongLanguageLinks, page.At(link), $"two translations are said to be in {language}");
            if (link.GetAttribute("href") == page.Url && language != "x-default" && !string.Equals(language, page.Document.DocumentElement.GetAttribute("lang"), StringComparison.OrdinalIgnoreCase))
                findings.Add(DiagnosticCodes.WrongLanguageLinks, page.At(link), $"the page says that it is in {language}, and its text is marked as {page.Document.DocumentElement.GetAttribute("lang")}");
        }
    }
}
