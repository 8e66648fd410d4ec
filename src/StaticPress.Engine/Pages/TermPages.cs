using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>The lists of one kind of term: a front and numbered pages for each section, topic, author, place or month.</summary>
/// <param name="Template">Below <c>pages/</c>.</param>
internal sealed record TermPages(TermKind Kind, PageKind PageKind, string Template) : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var term in site.Of(Kind))
        {
            var pages = new Paging(term.Count, site.Settings.PageSize).NumberedPages;
            for (var number = 0; number <= pages; number++) yield return new OutputPlan(this, OutputPaths.OfRoute(ListPage.RouteOf(term, number)), number, term);
        }
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var term = (Term)plan.Subject!;
        var language = context.LanguageOf(context.Language);
        var list = context.Site.ListPage(context.Site.Find(term.Kind, term.Slug)!, plan.Number);
        var name = TermView.TitleOf(term, language);
        var title = list.IsFront ? name : TemplateFunctions.Fill(language.Text("texts.title_page") ?? "{0} – {1}", name, language.Number(list.Number));
        var page = new PageDescription
        {
            Kind = PageKind,
            Route = list.Route,
            Url = context.UrlOf(list.Route),
            Title = title,
            Description = DescriptionOf(term, name, list, language),
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            Trail = TrailOf(term, name, list, title, context, language),
            Term = term,
            List = new ListDescription(list.Articles, list.IsFront ? term.Count : list.Articles.Count, 1),
        };
        context.RenderPage(Template, page,
            ("term", new TermView(term, context, language)),
            ("list", new ListPageView(list, context, language, page.Language)),
            ("earlier", MonthBeside(term, -1, context, language)),
            ("later", MonthBeside(term, 1, context, language)));
    }

    /// <summary>The month before or after one, if there are articles in it; asked for by name, so that a month's page does not change with other months' counts.</summary>
    private static TermView? MonthBeside(Term term, int months, OutputContext context, LanguagePack language)
    {
        if (term.Kind != TermKind.Month) return null;
        var date = new DateOnly(term.Year, term.Month, 1).AddMonths(months);
        var slug = date.ToString("yyyy'/'MM", System.Globalization.CultureInfo.InvariantCulture);
        return context.Site.Find(TermKind.Month, slug) is { } month ? new TermView(month, context, language) : null;
    }

    /// <summary>A numbered page says which it is: descriptions, like titles, are one of a kind on a site.</summary>
    private string DescriptionOf(Term term, string name, ListPage list, LanguagePack language)
    {
        var text = term.Description ?? TemplateFunctions.Fill(language.Text(DescriptionName(term)) ?? "{0}", Kind == TermKind.Month ? language.MonthAndYear(term.Year, term.Month) : Kind == TermKind.Questions ? term.Title : name);
        return list.IsFront ? text : TemplateFunctions.Fill(language.Text("texts.title_page") ?? "{0} – {1}", text, language.Number(list.Number));
    }

    private string DescriptionName(Term term) =>
        Kind == TermKind.Questions && term.Slug.Length > 0 ? "texts.questions_on_description" : $"texts.{Kind.ToString().ToLowerInvariant()}_description";

    private EquatableArray<Crumb> TrailOf(Term term, string name, ListPage list, string title, OutputContext context, LanguagePack language)
    {
        var steps = new List<(string Title, string Route)>();
        if (IndexPages.ParentOf(Kind, context, language) is { } parent) steps.Add(parent);
        if (Kind == TermKind.Questions && context.Site.Find(TermKind.Topic, term.Slug) is { } topic)
        {
            if (IndexPages.ParentOf(TermKind.Topic, context, language) is { } topics) steps.Add(topics);
            steps.Add((topic.Title, topic.Route));
        }
        if (Kind == TermKind.Month && context.Site.Find(TermKind.Year, term.Slug[..4]) is { } year) steps.Add((TermView.TitleOf(year, language), year.Route));
        steps.Add((name, term.Route));
        if (!list.IsFront) steps.Add((title, list.Route));
        return context.Trail(language, [.. steps]);
    }
}
