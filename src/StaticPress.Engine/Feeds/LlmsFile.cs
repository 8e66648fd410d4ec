using System.Text;
using StaticPress.Configuration;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.Text;

namespace StaticPress.Feeds;

/// <summary><c>llms.txt</c> (llmstxt.org): a guide to the site in Markdown for language models, newest articles first.</summary>
internal sealed class LlmsFile : IOutputSource
{
    private const string File = "llms.txt";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site, site.Settings.Machines.Llms);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var site = context.Site;
        var title = site.Setting(nameof(PublicationSettings.Title), s => s.Title);
        var description = site.Setting(nameof(PublicationSettings.Description), s => s.Description) ?? site.Setting(nameof(PublicationSettings.Tagline), s => s.Tagline) ?? title;
        var text = new StringBuilder();
        text.Append("# ").Append(OneLine(title)).Append("\n\n> ").Append(OneLine(description)).Append('\n');
        Articles(text, context);
        Links(text, "Sections", site.Navigation().Select(section => (section.Title, context.UrlOf(section.Route), section.Description)));
        Links(text, "About", site.Pages().Select(page => (page.Title, context.UrlOf(page.Route), page.Description)));
        var feeds = site.Setting(nameof(PublicationSettings.Feeds), s => s.Feeds);
        Links(text, "Optional", FeedFormat.In(feeds).Select(format => (format.Label, context.UrlOf(format.RouteOf("")), (string?)null)).Append(("Sitemap", context.UrlOf(SitemapFiles.Index), null)));
        context.Writer.Raw(text.ToString());
    }

    /// <summary>The Markdown beside an article where there is one, else its page.</summary>
    private static void Articles(StringBuilder text, OutputContext context)
    {
        var size = context.Site.Setting(nameof(PublicationSettings.FeedSize), s => s.FeedSize);
        var file = context.Site.Setting(nameof(PublicationSettings.Twins), s => s.Twins).Markdown ? TwinFormat.Markdown.FileName : "";
        Links(text, "Newest articles", context.Site.Newest(size).Select(head => (head.Headline, context.UrlOf(head.Route + file), head.Summary)));
    }

    private static void Links(StringBuilder text, string title, IEnumerable<(string Title, string Url, string? Note)> links)
    {
        var isFirst = true;
        foreach (var (name, url, note) in links)
        {
            if (isFirst) text.Append("\n## ").Append(title).Append("\n\n");
            isFirst = false;
            text.Append("- [").Append(LinkText(name)).Append("](").Append(url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)).Append(')');
            if (note is not null) text.Append(": ").Append(OneLine(note));
            text.Append('\n');
        }
    }

    private static string LinkText(string text) => OneLine(text).Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal);

    private static string OneLine(string text) => ValidText.Of(text).ReplaceLineEndings(" ").Trim();
}
