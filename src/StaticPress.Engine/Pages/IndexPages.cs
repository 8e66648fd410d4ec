using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>The pages that list terms rather than articles: all topics, all authors, all places, the archive's years and each year's months.</summary>
internal sealed class IndexPages : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        var routes = site.Settings.Routes;
        if (site.Topics.Length > 0) yield return PlanOf(routes.Topics, TermKind.Topic);
        if (site.Authors.Length > 0) yield return PlanOf(routes.Authors, TermKind.Author);
        if (site.Places.Length > 0) yield return PlanOf(routes.Places, TermKind.Place);
        if (site.Years.Length > 0) yield return PlanOf(routes.Archive, TermKind.Month);
        foreach (var year in site.Years) yield return new OutputPlan(this, OutputPaths.OfRoute(year.Route), (int)TermKind.Year, year);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var kind = (TermKind)plan.Number;
        var language = context.LanguageOf(context.Language);
        var year = plan.Subject as Term;
        var parent = ParentOf(kind, context, language)!.Value;
        var (title, route) = year is null ? parent : (TermView.TitleOf(year, language), year.Route);
        var page = new PageDescription
        {
            Kind = KindOf(kind),
            Route = route,
            Url = context.UrlOf(route),
            Title = year is null ? title : TemplateFunctions.Fill(language.Text("texts.year_title") ?? "{0}", title),
            Description = TemplateFunctions.Fill(language.Text(year is null ? $"texts.{KindOf(kind).ToString().ToLowerInvariant()}_description" : "texts.year_description") ?? "{0}", title),
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            Trail = year is null ? context.Trail(language, parent) : context.Trail(language, parent, (title, route)),
            Term = year,
        };
        if (kind is TermKind.Month or TermKind.Year)
        {
            var years = year is null ? context.Site.Terms(TermKind.Year) : [year];
            context.RenderPage("archive", page, ("years", YearView.Of(years, context.Site.Terms(TermKind.Month), context, language)));
            return;
        }
        context.RenderPage("terms", page, ("terms", context.Site.Terms(kind).Select(term => new TermView(term, context, language)).ToList()));
    }

    /// <summary>The page above a term's own: its title and route; null for sections, which stand right below the front page.</summary>
    public static (string Title, string Route)? ParentOf(TermKind kind, OutputContext context, LanguagePack language)
    {
        var routes = context.Site.Setting(nameof(PublicationSettings.Routes), s => s.Routes);
        return kind switch
        {
            TermKind.Topic => (language.Text("texts.topics") ?? "Topics", routes.Topics + "/"),
            TermKind.Author => (language.Text("texts.authors") ?? "Authors", routes.Authors + "/"),
            TermKind.Place => (language.Text("texts.places") ?? "Places", routes.Places + "/"),
            TermKind.Year or TermKind.Month => (language.Text("texts.archive") ?? "Archive", routes.Archive + "/"),
            _ => null,
        };
    }

    private OutputPlan PlanOf(string route, TermKind kind) => new(this, OutputPaths.OfRoute(route + "/"), (int)kind);

    private static PageKind KindOf(TermKind kind) => kind switch
    {
        TermKind.Topic => PageKind.TopicIndex,
        TermKind.Author => PageKind.AuthorIndex,
        TermKind.Place => PageKind.PlaceIndex,
        TermKind.Year => PageKind.Year,
        _ => PageKind.Archive,
    };
}
