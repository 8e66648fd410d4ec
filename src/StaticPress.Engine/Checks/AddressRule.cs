using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>What is said of an address that does not lead to a file of the site.</summary>
internal static class AddressRule
{
    /// <param name="missing">The code for one that leads to nothing.</param>
    /// <param name="what">The address with what it is for: <c>a link to /about/</c>.</param>
    public static void Judge(Target target, string basePath, DiagnosticCode missing, string what, SourceLocation place, Findings findings)
    {
        switch (target.Reach)
        {
            case Reach.Nothing:
                findings.Add(missing, place, $"{what} leads to nothing: the site has no {target.Path}");
                break;
            case Reach.Malformed:
                findings.Add(missing, place, $"{what} is no address");
                break;
            case Reach.OutsideBasePath:
                findings.Add(DiagnosticCodes.OutsideBasePath, place, $"{what} leaves out {basePath}, below which the site is served", "in templates write `site_path`; in texts begin with a slash and leave the path out");
                break;
            case Reach.Redirection:
                findings.Add(DiagnosticCodes.LinkThroughRedirection, place, $"{what} is answered with a redirection", "a page's address ends with a slash and names no index.html");
                break;
        }
    }
}
