using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>Small files for hosts and crawlers. One that the publication has in <c>static/</c> is its own affair.</summary>
internal static class HostFiles
{
    public const string WellKnown = ".well-known/";

    public static IEnumerable<OutputPlan> Plan(IOutputSource source, string path, SiteModel site, bool isWanted = true)
    {
        if (isWanted && !site.HasStatic(path)) yield return new OutputPlan(source, path);
    }

    /// <summary>Crawlers ask for these files at the root of the host only; on a project page they are found by nobody.</summary>
    public static void SayWhereInert(OutputContext context)
    {
        if (context.Site.Setting(nameof(PublicationSettings.BasePath), s => s.BasePath) == "/") return;
        var (address, location) = context.Site.Setting(nameof(PublicationSettings.Origin), s => (s.Origin, s.Locations.Of("url")));
        context.Report(DiagnosticCodes.HostRootFiles.At(
            location,
            $"robots.txt and the files in .well-known are read only at the root of a host, {address}/, and this site is served from a folder below it",
            "they are written all the same: copy them to the host's root, or use a domain of your own"));
    }
}
