using StaticPress.Configuration;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>What GitHub Pages wants to know: that Jekyll is not to be run (<c>.nojekyll</c>), and the domain of one's own if there is one (<c>CNAME</c>).</summary>
internal sealed class GitHubPagesFiles : IOutputSource
{
    private const string NoJekyll = ".nojekyll";
    private const string Domain = "CNAME";

    public IEnumerable<OutputPlan> Plan(SiteModel site) =>
        [.. HostFiles.Plan(this, NoJekyll, site), .. HostFiles.Plan(this, Domain, site, site.Settings.CustomDomain is not null)];

    public void Render(OutputPlan plan, OutputContext context)
    {
        if (plan.Path != Domain) return;
        context.Writer.Raw(context.Site.Setting(nameof(PublicationSettings.CustomDomain), s => s.CustomDomain));
        context.Writer.Raw("\n"u8);
    }
}
