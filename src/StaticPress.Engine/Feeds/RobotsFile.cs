using System.Text;
using StaticPress.Configuration;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary><c>robots.txt</c> (RFC 9309): who may not read, that everybody else may, and where the sitemap is.</summary>
internal sealed class RobotsFile : IOutputSource
{
    private const string File = "robots.txt";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site);

    public void Render(OutputPlan plan, OutputContext context)
    {
        HostFiles.SayWhereInert(context);
        var machines = context.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines);
        var text = new StringBuilder();
        var shutOut = machines.AiPolicy is { } policy ? AiCrawlers.ShutOutBy(policy).ToList() : [];
        foreach (var crawler in shutOut) text.Append("User-agent: ").Append(crawler).Append('\n');
        if (shutOut.Count > 0) text.Append("Disallow: /\n\n");
        text.Append("User-agent: *\nAllow: /\n\n");
        text.Append("Sitemap: ").Append(context.UrlOf(SitemapFiles.Index)).Append('\n');
        context.Writer.Raw(text.ToString());
    }
}
