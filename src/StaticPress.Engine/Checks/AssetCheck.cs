using System.Text.RegularExpressions;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Pictures, style sheets, scripts and whatever else a page or a style sheet needs are there.</summary>
internal sealed partial class AssetCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        switch (file)
        {
            case BuiltPage page:
                foreach (var address in page.Addresses)
                {
                    if (address.Use == AddressUse.Asset) Judge(page, address.Value, page.At(address.Element), findings);
                }
                break;
            case BuiltText sheet when sheet.Path.EndsWith(".css", StringComparison.Ordinal):
                foreach (Match match in StyleUrl().Matches(sheet.Text)) Judge(sheet, match.Groups["address"].Value, PlaceOf(sheet, match.Index), findings);
                break;
        }
    }

    private static void Judge(BuiltFile file, string address, SourceLocation place, Findings findings)
    {
        var target = file.Resolve(address);
        if (target.Reach is not (Reach.File or Reach.Elsewhere)) AddressRule.Judge(target, file.Site.Address.Path, DiagnosticCodes.MissingAsset, $"the file {address}", place, findings);
    }

    private static SourceLocation PlaceOf(BuiltText sheet, int index)
    {
        var before = sheet.Text.AsSpan(0, index);
        return sheet.At(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    [GeneratedRegex("""url\(\s*["']?(?<address>[^"')\s]+)["']?\s*\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex StyleUrl();
}
