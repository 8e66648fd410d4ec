using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Search;

/// <summary>The page on which readers search. Search engines leave it out: it has nothing of its own.</summary>
internal sealed class SearchPage : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        if (site.Settings.Search != SearchMode.None) yield return new OutputPlan(this, OutputPaths.OfRoute(RouteOf(site.Settings.Routes)));
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var language = context.LanguageOf(context.Language);
        var route = RouteOf(context.Site.Setting(nameof(PublicationSettings.Routes), s => s.Routes));
        var title = language.Text("texts.search") ?? "Search";
        context.RenderPage("search", new PageDescription
        {
            Kind = PageKind.Search,
            Route = route,
            Url = context.UrlOf(route),
            Title = title,
            Description = language.Text("texts.search_description"),
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            Trail = context.Trail(language, (title, route)),
            Indexable = false,
        });
    }

    private static string RouteOf(RouteSettings routes) => routes.Search + "/";
}
