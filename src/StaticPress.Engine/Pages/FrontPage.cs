using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>The front page: the newest stories, and a band for each section with what is not shown above.</summary>
internal sealed class FrontPage : IOutputSource
{
    private const int Newest = 12;
    private const int Questions = 4;
    private const int InBand = 5;

    /// <summary>A band is one large teaser beside two or four small ones; three small ones would leave a hole.</summary>
    private const int LeavesAHole = 4;

    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        yield return new OutputPlan(this, OutputPaths.OfRoute(""));
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var site = context.Site;
        var language = context.LanguageOf(context.Language);
        var newest = site.Newest(Newest);
        var shown = newest.Select(head => head.Id).ToHashSet(StringComparer.Ordinal);
        var bands = new List<SectionBandView>();
        foreach (var section in site.Navigation())
        {
            var articles = site.Newest(section, Newest + InBand).Where(head => !shown.Contains(head.Id)).Take(InBand).ToList();
            if (articles.Count == LeavesAHole) articles.RemoveAt(LeavesAHole - 1);
            if (articles.Count > 0) bands.Add(new SectionBandView(new TermView(section, context, language), TeaserView.Of(articles, context, language)));
        }
        var title = site.Setting(nameof(PublicationSettings.Title), s => s.Title);
        var tagline = site.Setting(nameof(PublicationSettings.Tagline), s => s.Tagline);
        var page = new PageDescription
        {
            Kind = PageKind.Front,
            Route = "",
            Url = context.UrlOf(""),
            Title = tagline is null ? title : $"{title} – {tagline}",
            Description = site.Setting(nameof(PublicationSettings.Description), s => s.Description) ?? tagline,
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            List = new ListDescription(newest, newest.Count, 1),
        };
        context.RenderPage("front", page,
            ("articles", TeaserView.Of(newest, context, language)),
            ("lead_takeaways", newest.Count > 0 && newest[0].Image is null ? context.Describe(0).Article.Takeaways.Items : []),
            ("questions", QuestionsOf(newest, context)),
            ("bands", bands));
    }

    /// <summary>The newest articles stand at the head of the publication's order, so their number there is their number here.</summary>
    private static List<QuestionView> QuestionsOf(IReadOnlyList<ArticleHead> newest, OutputContext context) =>
        [.. Enumerable.Range(0, newest.Count)
            .Where(i => newest[i].QuestionCount > 0 && LanguageTags.AreAlike(newest[i].Language, context.Language))
            .Take(Questions)
            .Select(i => QuestionView.FirstOf(context.Describe(i), context))
            .OfType<QuestionView>()];
}
