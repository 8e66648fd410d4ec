using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pages;

/// <summary>
/// At each former address of an article a page that leads on, for hosts that know no redirections: readers by a refresh, search engines by
/// the canonical address besides, everybody else by a plain link (structured-data.md, 10: no noindex, no structured data).
/// </summary>
internal sealed class RedirectPages : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var redirect in site.Redirects) yield return new OutputPlan(this, redirect.Path, redirect.Article);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var head = context.Site.Target(new Redirect(plan.Path, plan.Number));
        var page = context.Writer;
        var url = context.UrlOf(head.Route);
        page.Raw("<!doctype html>\n<html lang=\""u8);
        page.Text(head.Language).Raw(LanguageDirection.Of(head.Language) == TextDirection.RightToLeft ? "\" dir=\"rtl\">\n"u8 : "\">\n"u8);
        page.Raw("<meta charset=\"utf-8\">\n<title>"u8);
        page.Text(head.Headline).Raw("</title>\n<meta http-equiv=\"refresh\" content=\"0; url="u8);
        page.Text(url).Raw("\">\n<link rel=\"canonical\" href=\""u8);
        page.Text(url).Raw("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<p><a href=\""u8);
        page.Text(url).Raw("\">"u8);
        page.Text(head.Headline).Raw("</a></p>\n</html>\n"u8);
    }
}
