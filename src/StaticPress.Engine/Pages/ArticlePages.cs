using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>One page for each article, in the article's own language.</summary>
internal sealed class ArticlePages : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        for (var i = 0; i < site.Articles.Length; i++) yield return PlanOf(site, i);
    }

    public OutputPlan PlanOf(SiteModel site, int article) => new(this, OutputPaths.OfRoute(site.Articles[article].Route), article);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var article = context.Describe(plan.Number) with { Versions = context.Site.VersionsOf(plan.Number) };
        var language = context.LanguageOf(article.Head.Language);
        var (earlier, later) = context.Site.NeighboursOf(plan.Number);
        PictureMistakes.Report(context, Publication.SeedFolder + article.Head.File, BlockPictures.Of(article.Article), context.PictureOf);
        context.RenderPage("article", PageOf(article, context),
            ("article", new ArticleView(article, context, language)),
            ("earlier", earlier is null ? null : new TeaserView(earlier, context, language)),
            ("later", later is null ? null : new TeaserView(later, context, language)),
            ("related", TeaserView.Of(RelatedTo(plan.Number, earlier, context), context, language)));
    }

    internal static PageDescription PageOf(ArticleDescription article, OutputContext context)
    {
        var head = article.Head;
        var (route, headline) = (head.Route, head.Headline);
        var language = context.LanguageOf(head.Language);
        return new PageDescription
        {
            Kind = PageKind.Article,
            Route = route,
            Url = context.UrlOf(route),
            Title = headline,
            Description = head.Summary,
            Language = head.Language,
            Direction = LanguageDirection.Of(head.Language),
            Trail = article.Section is { } section
                ? context.Trail(language, (section.Title, section.Route), (headline, route))
                : context.Trail(language, (headline, route)),
            Article = article,
        };
    }

    /// <summary>The neighbour that the page links to anyway is not told of twice.</summary>
    private static IEnumerable<ArticleHead> RelatedTo(int ordinal, ArticleHead? earlier, OutputContext context)
    {
        var most = context.Site.Setting(nameof(PublicationSettings.Related), s => s.Related);
        return most == 0 ? [] : context.Site.RelatedTo(ordinal).Where(head => !ReferenceEquals(head, earlier)).Take(most);
    }
}
