using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>The sitemaps of articles, by year, each with its picture.</summary>
internal sealed class ArticleSitemaps : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var year in site.Years)
        {
            for (var number = 1; number <= SitemapFiles.CountOf(year.Count); number++) yield return new OutputPlan(this, SitemapFiles.Articles(year, number), number, year);
        }
        if (site.Articles is [.., { Published: null }]) yield return new OutputPlan(this, SitemapFiles.Undated);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var articles = plan.Subject is Term year ? SitemapFiles.Part(context.Site.Addresses(year), plan.Number) : context.Site.Undated();
        SitemapXml.Write(context, articles.Select(head => AddressOf(head, context)));
    }

    private static SitemapAddress AddressOf(ArticleHead head, OutputContext context) =>
        new(context.UrlOf(head.Route), SitemapFiles.ChangeOf(head), context.ImageOf(head.Image)?.Url);
}
