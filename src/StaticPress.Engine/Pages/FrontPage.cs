using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>The front page: a lead story, seconds, what else is new, and a band for each section with what is not shown above.</summary>
internal sealed class FrontPage : IOutputSource
{
    /// <summary>Search results show about this much (structured-data.md, 7.1).</summary>
    private const int DescriptionLength = 160;

    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        yield return new OutputPlan(this, OutputPaths.OfRoute(""));
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var site = context.Site;
        var language = context.LanguageOf(context.Language);
        var front = site.Front();
        var top = site.At(front.Top.AsSpan());
        var bands = front.Bands.Select(band => new SectionBandView(new TermView(band.Section, context, language), TeaserView.Of(site.At(band.Articles.AsSpan()), context, language))).ToList();
        var title = site.Setting(nameof(PublicationSettings.Title), s => s.Title);
        var tagline = site.Setting(nameof(PublicationSettings.Tagline), s => s.Tagline);
        var page = new PageDescription
        {
            Kind = PageKind.Front,
            Route = "",
            Url = context.UrlOf(""),
            Title = tagline is null ? title : $"{title} – {tagline}",
            Description = site.Setting(nameof(PublicationSettings.Description), s => s.Description) ?? tagline ?? Newspaper(top, title),
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            List = new ListDescription(top, top.Count, 1),
        };
        context.RenderPage("front", page,
            ("articles", TeaserView.Of(top, context, language)),
            ("edition", EditionOf(context, language)),
            ("lead_takeaways", top.Count > 0 && top[0].Image is null ? context.Describe(front.Top[0]).Article.Takeaways.Items : []),
            ("questions", QuestionsOf(front, context)),
            ("bands", bands));
    }

    /// <summary>The date of the newest story, wherever it stands: a front page never says when it was built.</summary>
    private static DateView? EditionOf(OutputContext context, LanguagePack language) =>
        context.Site.Newest(1) is [{ } newest] ? DateView.Of(newest.Published, context.TimeZone, language) : null;

    /// <summary>A front page that nobody has described is described by what is on it: the first headlines, as many as search results show.</summary>
    private static string Newspaper(IReadOnlyList<ArticleHead> top, string title)
    {
        var text = top.Count == 0 ? title : top[0].Headline;
        foreach (var head in top.Skip(1))
        {
            if (text.Length + head.Headline.Length > DescriptionLength) break;
            text += " · " + head.Headline;
        }
        return text;
    }

    private static List<QuestionView> QuestionsOf(Front front, OutputContext context)
    {
        var heads = context.Site.At(front.Top.AsSpan());
        return [.. Enumerable.Range(0, heads.Count)
            .Where(i => heads[i].QuestionCount > 0 && LanguageTags.AreAlike(heads[i].Language, context.Language))
            .Take(context.Site.Setting(nameof(PublicationSettings.Front), s => s.Front).Questions)
            .Select(i => QuestionView.FirstOf(context.Describe(front.Top[i]), context))
            .OfType<QuestionView>()];
    }
}
