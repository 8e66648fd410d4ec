using System.Collections.Immutable;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>One page of a list of articles.</summary>
internal sealed class ListPageView(ListPage page, OutputContext output, LanguagePack language, string pageLanguage) : View<ListPageView>
{
    /// <summary>How many terms are shown beside a list.</summary>
    private const int TermsBeside = 10;

    private static readonly Members<ListPageView> All = new()
    {
        { "articles", view => TeaserView.Of(view.Page.Articles, view.Output, view.Language) },
        { "days", view => DayView.Of(view.Page.Articles, view.Output, view.Language) },
        { "calendar", view => view.Page.Term.Kind == TermKind.Month ? new CalendarView(view.Page, view.Language, view.PageLanguage) : null },
        { "topics", view => view.TermsOf(TermKind.Topic) },
        { "places", view => view.TermsOf(TermKind.Place) },
        { "questions", view => QuestionGroupView.Of(view.Page, view.Output, view.Language) },
        { "question_topics", view => view.QuestionTopics },
        { "is_front", view => view.Page.IsFront },
        { "number", view => view.Language.Number(view.Page.Number) },
        { "count", view => view.Page.IsFront ? view.Language.Number(view.Page.Term.Count) : null },
        { "count_text", view => view.Page.IsFront ? view.Language.Counted("articles", view.Page.Term.Count) : null },
        { "pages", view => PageLinkView.Of(view.Page, view.Output, view.Language) },
        { "older_url", view => view.Page.OlderRoute is { } route ? view.Output.PathOf(route) : null },
        { "newer_url", view => view.Page.NewerRoute is { } route ? view.Output.PathOf(route) : null },
        { "front_url", view => view.Output.PathOf(view.Page.Term.Route) },
    };

    protected override Members<ListPageView> Table => All;

    /// <summary>On the first page of all questions, the topics that have some: their count changes with any article, so numbered pages do without.</summary>
    private ImmutableArray<TermView> QuestionTopics => page.IsFront && page.Term is { Kind: TermKind.Questions, Slug.Length: 0 }
        ? [.. output.Site.Terms(TermKind.Questions).Where(term => term.Slug.Length > 0).Select(term => output.Site.Find(TermKind.Topic, term.Slug)).OfType<Term>().Select(term => new TermView(term, output, language))]
        : [];

    private ListPage Page => page;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private string PageLanguage => pageLanguage;

    /// <summary>The topics or places that most of this page's articles share; a list's own term and ties are decided by name, so that the same page always shows the same.</summary>
    private ImmutableArray<TermView> TermsOf(TermKind kind) =>
        [.. page.Articles
            .SelectMany(head => kind == TermKind.Topic ? head.Topics.Items : head.Place is { } place ? [place] : [])
            .Select(SiteModel.SlugOf)
            .Where(slug => kind != page.Term.Kind || slug != page.Term.Slug)
            .GroupBy(slug => slug, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(TermsBeside)
            .Select(group => output.Site.Find(kind, group.Key))
            .OfType<Term>()
            .Select(term => new TermView(term, output, language))];
}
