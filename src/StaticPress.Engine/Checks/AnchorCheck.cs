using System.Collections.Concurrent;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Checks;

/// <summary>Links to places in pages (<c>#faq-2</c>) lead to elements that are there.</summary>
internal sealed class AnchorCheck : ICheck
{
    private readonly ConcurrentDictionary<ulong, ulong[]> idsOfPages = new();
    private readonly ConcurrentBag<Wanted> wanted = [];

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        ulong[] ids = [.. page.Document.All.Select(element => element.GetAttribute("id")).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => Fingerprint.Of(id)).Order()];
        idsOfPages[Fingerprint.Of(page.Path)] = ids;
        foreach (var address in page.Addresses)
        {
            if (address.Use != AddressUse.Link || !address.Value.Contains('#', StringComparison.Ordinal)) continue;
            var target = page.Resolve(address.Value);
            if (target.Reach is not (Reach.File or Reach.Redirection) || target.Fragment is "" or "top" || target.Fragment.StartsWith(":~:", StringComparison.Ordinal)) continue;
            var one = new Wanted(target, address.Value, page.At(address.Element));
            if (target.Path != page.Path) wanted.Add(one);
            else if (!IsThere(ids, target.Fragment)) Tell(one, findings);
        }
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        foreach (var one in wanted)
        {
            if (idsOfPages.TryGetValue(Fingerprint.Of(one.Target.Path), out var ids) && !IsThere(ids, one.Target.Fragment)) Tell(one, findings);
        }
    }

    private static bool IsThere(ulong[] ids, string fragment) => Array.BinarySearch(ids, Fingerprint.Of(fragment)) >= 0;

    private static void Tell(Wanted one, Findings findings) =>
        findings.Add(DiagnosticCodes.BrokenAnchor, one.Place, $"a link to {one.Address} leads to a page without an element #{one.Target.Fragment}");

    private readonly record struct Wanted(Target Target, string Address, SourceLocation Place);
}
