using System.Text;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary><c>robots.txt</c> (RFC 9309): everybody may read everything, and where the sitemap is.</summary>
internal sealed class RobotsFile : IOutputSource
{
    private const string File = "robots.txt";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var text = new StringBuilder();
        text.Append("User-agent: *\nAllow: /\n\n");
        text.Append("Sitemap: ").Append(context.UrlOf(SitemapFiles.Index)).Append('\n');
        context.Writer.Raw(text.ToString());
    }
}
