using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;

namespace StaticPress.Twins;

/// <summary>Beside each article's page, the article for machines: as Markdown and as ninjs.</summary>
internal sealed class ArticleTwins : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        for (var i = 0; i < site.Articles.Length; i++)
        {
            foreach (var plan in PlansOf(site, i)) yield return plan;
        }
    }

    public IEnumerable<OutputPlan> PlansOf(SiteModel site, int article)
    {
        foreach (var format in TwinFormat.In(site.Settings.Twins)) yield return new OutputPlan(this, site.Articles[article].Route + format.FileName, article, format);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var article = context.Describe(plan.Number);
        var language = context.LanguageOf(article.Head.Language);
        if (Equals(plan.Subject, TwinFormat.Markdown)) new MarkdownTwin(article, context, language).Write();
        else new NinjsTwin(article, context, language).Write();
    }
}
