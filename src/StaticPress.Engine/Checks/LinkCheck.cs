using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Links between pages lead somewhere, straight away, and stay below the base path (product law 8).</summary>
internal sealed class LinkCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page) return;
        foreach (var address in page.Addresses)
        {
            if (address.Use != AddressUse.Link || address.Value.StartsWith('#')) continue;
            var target = page.Resolve(address.Value);
            if (target.Reach is not (Reach.File or Reach.Elsewhere)) AddressRule.Judge(target, file.Site.Address.Path, DiagnosticCodes.BrokenLink, $"a link to {address.Value}", page.At(address.Element), findings);
        }
    }
}
