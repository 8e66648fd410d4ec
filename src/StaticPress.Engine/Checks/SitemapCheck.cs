using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>Sitemaps keep the protocol's rules, and name exactly the pages that search engines may list.</summary>
internal sealed class SitemapCheck : ICheck
{
    private const int Most = 50_000;
    private const long MostBytes = 52_428_800;

    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly ConcurrentDictionary<ulong, bool> pages = new();
    private readonly ConcurrentDictionary<ulong, (SourceLocation Place, string Url)> listed = new();
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> indexed = new(StringComparer.Ordinal);

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is BuiltPage { IsWhole: true } page) pages[Fingerprint.Of(page.Path)] = page.IsIndexable;
        if (file is not BuiltXml { Root: { } root } xml) return;
        if (root.Name == Protocol + "sitemapindex") ReadIndex(xml, root, findings);
        else if (root.Name == Protocol + "urlset") ReadList(xml, root, findings);
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        if (files.IsEmpty)
        {
            findings.Add(DiagnosticCodes.SitemapIncomplete, site.PlaceOf("sitemap.xml"), "the site has no sitemap");
            return;
        }
        foreach (var path in files.Keys)
        {
            if (!indexed.IsEmpty && !indexed.ContainsKey(path)) findings.Add(DiagnosticCodes.SitemapIncomplete, site.PlaceOf(path), "no sitemap index names this sitemap");
        }
        foreach (var (page, (place, url)) in listed)
        {
            if (!pages.TryGetValue(page, out var isIndexable) || !isIndexable) findings.Add(DiagnosticCodes.SitemapIncomplete, place, $"the sitemap names {url}, which asks not to be listed or is no page");
        }
        if (pages.Any(page => page.Value && !listed.ContainsKey(page.Key))) TellUnlisted(site, findings);
    }

    private void TellUnlisted(BuiltSite site, Findings findings)
    {
        foreach (var path in site.Paths())
        {
            var key = Fingerprint.Of(path);
            if (pages.TryGetValue(key, out var isIndexable) && isIndexable && !listed.ContainsKey(key)) findings.Add(DiagnosticCodes.SitemapIncomplete, site.PlaceOf(path), "no sitemap names this page");
        }
    }

    private void ReadIndex(BuiltXml file, XElement root, Findings findings)
    {
        CheckSize(file, root, findings);
        foreach (var entry in root.Elements(Protocol + "sitemap"))
        {
            CheckDate(file, entry, findings);
            var address = entry.Element(Protocol + "loc")?.Value ?? "";
            if (file.Site.FileAt(address) is { } path) indexed[path] = true;
            else findings.Add(DiagnosticCodes.SitemapInvalid, file.At(entry), $"the sitemap {address} is not in the site");
        }
    }

    private void ReadList(BuiltXml file, XElement root, Findings findings)
    {
        files[file.Path] = true;
        CheckSize(file, root, findings);
        var isNews = root.Attributes().Any(attribute => attribute.Value == NewsSitemapCheck.Namespace.NamespaceName);
        var folder = file.Url[..(file.Url.LastIndexOf('/') + 1)];
        foreach (var entry in root.Elements(Protocol + "url"))
        {
            CheckDate(file, entry, findings);
            var address = entry.Element(Protocol + "loc")?.Value ?? "";
            if (!address.StartsWith(folder, StringComparison.Ordinal)) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(entry), $"{address} does not lie below {folder}, and a sitemap speaks only for what does");
            else if (file.Site.FileAt(address) is not { } path) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(entry), $"{address} is not in the site");
            else if (!isNews && !listed.TryAdd(Fingerprint.Of(path), (file.At(entry), address))) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(entry), $"the sitemaps name {address} twice");
            foreach (var image in entry.Elements().Where(element => element.Name.LocalName == "image").Elements())
            {
                if (file.Resolve(image.Value).Reach is not (Reach.File or Reach.Elsewhere)) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(image), $"the picture {image.Value} is not in the site");
            }
        }
    }

    private static void CheckSize(BuiltXml file, XElement root, Findings findings)
    {
        var count = root.Elements().Count();
        if (count > Most) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(), string.Create(CultureInfo.InvariantCulture, $"a sitemap holds {Most:N0} addresses at most, this one {count:N0}"));
        if (new FileInfo(file.Site.FullPath(file.Path)).Length > MostBytes) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(), "a sitemap has 50 MB at most");
    }

    private static void CheckDate(BuiltXml file, XElement entry, Findings findings)
    {
        if (entry.Element(Protocol + "lastmod") is not { } changed) return;
        if (!IsoDate.TryParse(changed.Value, out var date) || (date.HasTime && date.Offset is null)) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(changed), $"lastmod “{changed.Value}” is no date of W3C");
    }
}
