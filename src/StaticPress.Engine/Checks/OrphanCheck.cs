using System.Collections.Concurrent;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Checks;

/// <summary>A link of another page leads to every page that may be found: what nothing leads to, readers never meet. Of a page eight bytes are kept.</summary>
internal sealed class OrphanCheck : ICheck
{
    private readonly ConcurrentDictionary<ulong, byte> pages = new();
    private readonly ConcurrentDictionary<ulong, byte> reached = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        if (page is { IsWhole: true, IsIndexable: true } && page.Path is not ("index.html" or "404.html")) pages.TryAdd(Fingerprint.Of(page.Path), 0);
        foreach (var address in page.Addresses)
        {
            if (address.Element.LocalName is not ("a" or "area") || address.Value.StartsWith('#')) continue;
            if (page.Resolve(address.Value) is { Reach: Reach.File or Reach.Redirection } target && target.Path != page.Path) reached.TryAdd(Fingerprint.Of(target.Path), 0);
        }
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        if (pages.Keys.All(reached.ContainsKey)) return;
        foreach (var path in site.Paths())
        {
            if (Fingerprint.Of(path) is var page && pages.ContainsKey(page) && !reached.ContainsKey(page)) findings.Add(DiagnosticCodes.Orphan, site.PlaceOf(path), "no link leads to this page");
        }
    }
}
