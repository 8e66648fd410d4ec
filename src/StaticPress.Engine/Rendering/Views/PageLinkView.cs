using System.Collections.Immutable;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>One page of a list in the row of page numbers: this one, an older one, or a gap between them.</summary>
internal sealed class PageLinkView(string? title, string? url) : View<PageLinkView>
{
    private const int Nearby = 3;

    private static readonly Members<PageLinkView> All = new()
    {
        { "title", view => view.Title },
        { "url", view => view.Url },
        { "is_current", view => view.Title is not null && view.Url is null },
        { "is_gap", view => view.Title is null },
    };

    protected override Members<PageLinkView> Table => All;

    private string? Title => title;

    private string? Url => url;

    /// <summary>This page and older ones only: newer pages come into being, and a numbered page must not change for them.</summary>
    public static ImmutableArray<PageLinkView> Of(ListPage page, OutputContext output, LanguagePack language)
    {
        var current = page.IsFront ? page.Paging.NumberedPages + 1 : page.Number;
        var links = ImmutableArray.CreateBuilder<PageLinkView>();
        links.Add(new PageLinkView(language.Number(current), null));
        for (var number = current - 1; number >= 1; number--)
        {
            if (number == current - Nearby - 1 && number > 1)
            {
                links.Add(new PageLinkView(null, null));
                number = 1;
            }
            links.Add(new PageLinkView(language.Number(number), output.PathOf(ListPage.RouteOf(page.Term, number))));
        }
        return links.ToImmutable();
    }
}
