using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>
/// <c>_redirects</c>, by which Netlify, Cloudflare Pages and their like answer for former addresses themselves. Cloudflare reads
/// 2,000 lines and no more; a publication with more former addresses has the pages that stand at them, which work everywhere.
/// </summary>
internal sealed class RedirectsFile : IOutputSource
{
    private const string File = "_redirects";
    private const int Most = 2000;

    public IEnumerable<OutputPlan> Plan(SiteModel site) =>
        HostFiles.Plan(this, File, site, site.Redirects.Length is > 0 and <= Most && site.Settings.BasePath == "/");

    public void Render(OutputPlan plan, OutputContext context)
    {
        foreach (var redirect in context.Site.Redirects())
        {
            var from = redirect.Path.EndsWith("/index.html", StringComparison.Ordinal) ? redirect.Path[..^"index.html".Length] : redirect.Path;
            context.Writer.Raw($"{context.PathOf(from)} {context.PathOf(context.Site.Target(redirect).Route)} 301\n");
        }
    }
}
