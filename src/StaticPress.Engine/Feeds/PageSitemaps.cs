using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>The sitemap of all pages that are no article's: lists, indexes, standing pages.</summary>
internal sealed class PageSitemaps : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        var count = SitemapFiles.CountOf(ListAddresses.Of(site).Count());
        for (var number = 1; number <= count; number++) yield return new OutputPlan(this, SitemapFiles.Pages(number), number);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var pages = context.Site.ListAddresses().Skip((plan.Number - 1) * SitemapFiles.Most).Take(SitemapFiles.Most);
        SitemapXml.Write(context, pages.Select(page => new SitemapAddress(context.UrlOf(page.Route), page.Changed)));
    }
}
