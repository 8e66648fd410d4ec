using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>The pages below <c>pages/</c>: about, contact, policies.</summary>
internal sealed class StandingPages : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var page in site.Pages) yield return new OutputPlan(this, OutputPaths.OfRoute(page.Route), Subject: page);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var page = context.Site.Page((StandingPage)plan.Subject!);
        var language = context.LanguageOf(page.Language);
        var description = new PageDescription
        {
            Kind = PageKind.Standing,
            Route = page.Route,
            Url = context.UrlOf(page.Route),
            Title = page.Title,
            Description = page.Description,
            Language = page.Language,
            Direction = LanguageDirection.Of(page.Language),
            Trail = context.Trail(language, (page.Title, page.Route)),
        };
        PictureMistakes.Report(context, page.File, BlockPictures.Of(page.Body), context.PagePictureOf);
        context.RenderPage("standing", description, ("body", Html.From(writer => BlockHtml.Write(writer, page.Body, new BlockHtmlOptions { Links = address => PageLinks.Resolve(page, address, context), Pictures = picture => PlacedPicture.Of(context.PagePictureOf(picture)), PermalinkLabel = language.Text("texts.link_to_section") }))));
    }
}
