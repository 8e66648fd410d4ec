using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary><c>404.html</c> at the root, which GitHub Pages and most hosts send for addresses that do not exist.</summary>
internal sealed class NotFoundPage : IOutputSource
{
    private const string File = "404.html";
    private const int Newest = 5;

    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        yield return new OutputPlan(this, File);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var language = context.LanguageOf(context.Language);
        var page = new PageDescription
        {
            Kind = PageKind.NotFound,
            Route = File,
            Url = context.UrlOf(File),
            Title = language.Text("texts.not_found") ?? "Page not found",
            Language = context.Language,
            Direction = LanguageDirection.Of(context.Language),
            Indexable = false,
        };
        context.RenderPage("404", page, ("articles", TeaserView.Of(context.Site.Newest(Newest), context, language)));
    }
}
