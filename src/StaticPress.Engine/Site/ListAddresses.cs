using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The address of a page that is no article's.</summary>
/// <param name="Changed">The date of the newest article on it, or of its own text's last change; null where neither is known.</param>
public readonly record struct ListAddress(string Route, PressDate? Changed);

/// <summary>Every page of a site but its articles' and the 404 page: what there is beside articles for a search engine to find.</summary>
public static class ListAddresses
{
    public static IEnumerable<ListAddress> Of(SiteModel site)
    {
        yield return new ListAddress("", site.Articles.Length == 0 ? null : site.Articles[0].Published);
        foreach (var kind in (TermKind[])[TermKind.Section, TermKind.Topic, TermKind.Author, TermKind.Place, TermKind.Month, TermKind.Questions])
        {
            foreach (var term in site.Of(kind))
            {
                foreach (var page in PagesOf(site, term)) yield return page;
            }
        }
        foreach (var year in site.Years) yield return new ListAddress(year.Route, NewestOf(site, year));
        foreach (var index in IndexesOf(site)) yield return index;
        foreach (var page in site.Pages) yield return new ListAddress(page.Route, page.Updated);
    }

    private static IEnumerable<ListAddress> PagesOf(SiteModel site, Term term)
    {
        var paging = new Paging(term.Count, site.Settings.PageSize);
        for (var number = 0; number <= paging.NumberedPages; number++)
        {
            var (start, length) = paging.Slice(number);
            yield return new ListAddress(ListPage.RouteOf(term, number), length == 0 ? null : site.Articles[term.Articles[start]].Published);
        }
    }

    private static IEnumerable<ListAddress> IndexesOf(SiteModel site)
    {
        var routes = site.Settings.Routes;
        foreach (var (route, terms) in ((string, ImmutableArray<Term>)[])[(routes.Topics, site.Topics), (routes.Authors, site.Authors), (routes.Places, site.Places), (routes.Archive, site.Years)])
        {
            if (terms.Length == 0) continue;
            var newest = terms.Min(term => term.Articles[0]);
            yield return new ListAddress(route + "/", site.Articles[newest].Published);
        }
    }

    private static PressDate? NewestOf(SiteModel site, Term term) => site.Articles[term.Articles[0]].Published;
}
