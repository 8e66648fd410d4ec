using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>One page of a list of articles.</summary>
internal sealed class ListPageView(ListPage page, OutputContext output, LanguagePack language) : View<ListPageView>
{
    private static readonly Members<ListPageView> All = new()
    {
        { "articles", view => TeaserView.Of(view.Page.Articles, view.Output, view.Language) },
        { "is_front", view => view.Page.IsFront },
        { "number", view => view.Language.Number(view.Page.Number) },
        { "count", view => view.Page.IsFront ? view.Language.Number(view.Page.Term.Count) : null },
        { "older_url", view => view.Page.OlderRoute is { } route ? view.Output.PathOf(route) : null },
        { "newer_url", view => view.Page.NewerRoute is { } route ? view.Output.PathOf(route) : null },
        { "front_url", view => view.Output.PathOf(view.Page.Term.Route) },
    };

    protected override Members<ListPageView> Table => All;

    private ListPage Page => page;

    private OutputContext Output => output;

    private LanguagePack Language => language;
}
