using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Links to other hosts lead to something. Looked at only when asked for: it takes a network and time.</summary>
internal sealed class OutgoingLinkCheck(IAddressProbe probe) : ICheck
{
    private const int PlacesKept = 5;

    private readonly Lock gate = new();
    private readonly Dictionary<string, SortedSet<SourceLocation>> places = new(StringComparer.Ordinal);

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        foreach (var link in page.Addresses)
        {
            if (link.Element.LocalName is not ("a" or "area") || page.Resolve(link.Value).Reach != Reach.Elsewhere) continue;
            if (!Uri.TryCreate(new Uri(page.Url), link.Value.Trim(), out var uri) || uri.Scheme is not ("http" or "https")) continue;
            Keep(uri.GetLeftPart(UriPartial.Query), page.At(link.Element));
        }
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        foreach (var (address, answer) in probe.Ask(places.Keys))
        {
            if (answer.Result == ProbeResult.There) continue;
            var code = answer.Result == ProbeResult.Gone ? DiagnosticCodes.OutgoingLinkBroken : DiagnosticCodes.OutgoingLinkUnknown;
            foreach (var place in places[address]) findings.Add(code, place, answer.Result == ProbeResult.Gone ? $"the link to {address} leads to nothing: {answer.Words}" : $"whether the link to {address} leads anywhere is unknown: {answer.Words}");
        }
    }

    private void Keep(string address, SourceLocation place)
    {
        lock (gate)
        {
            if (!places.TryGetValue(address, out var found)) places.Add(address, found = []);
            found.Add(place);
            if (found.Count > PlacesKept) found.Remove(found.Max);
        }
    }
}
