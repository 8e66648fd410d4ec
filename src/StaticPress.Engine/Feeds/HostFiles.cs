using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>Small files for hosts and crawlers. One that the publication has in <c>static/</c> is its own affair.</summary>
internal static class HostFiles
{
    public static IEnumerable<OutputPlan> Plan(IOutputSource source, string path, SiteModel site, bool isWanted = true)
    {
        if (isWanted && !site.StaticFiles.Contains(path, StringComparer.Ordinal)) yield return new OutputPlan(source, path);
    }
}
