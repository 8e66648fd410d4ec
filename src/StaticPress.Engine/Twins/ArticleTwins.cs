using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;

namespace StaticPress.Twins;

/// <summary>Beside each article's page, the article for machines: as Markdown and as ninjs.</summary>
internal sealed class ArticleTwins : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        TwinFormat[] formats = [.. TwinFormat.In(site.Settings.Twins)];
        for (var i = 0; i < site.Articles.Length; i++)
        {
            foreach (var format in formats) yield return new OutputPlan(this, site.Articles[i].Route + format.FileName, i, format);
        }
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var article = context.Describe(plan.Number);
        var language = context.LanguageOf(article.Head.Language);
        if (Equals(plan.Subject, TwinFormat.Markdown)) new MarkdownTwin(article, context, language).Write();
        else new NinjsTwin(article, context, language).Write();
    }
}
