using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>The feeds of one format: the site's, and one beside the list page of each section, topic and author.</summary>
internal abstract class FeedSource(FeedFormat format) : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        if (!FeedFormat.In(site.Settings.Feeds).Contains(format)) yield break;
        yield return new OutputPlan(this, format.RouteOf(""));
        foreach (var kind in FeedFormat.ListsIn(site.Settings.Feeds))
        {
            foreach (var term in site.Of(kind))
            {
                if (term.Count > 0) yield return new OutputPlan(this, format.RouteOf(term.Route), Subject: term);
            }
        }
    }

    public void Render(OutputPlan plan, OutputContext context) =>
        Write(FeedReader.Read(plan.Subject as Term, context.UrlOf(plan.Path), context), context);

    protected abstract void Write(FeedChannel channel, OutputContext context);

    /// <summary>RFC 3339 with seconds and offset.</summary>
    protected static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    protected static IEnumerable<string> ValidCategories(EquatableArray<string> categories) => categories.Select(Text.ValidText.Of).Where(category => category.Length > 0);
}
