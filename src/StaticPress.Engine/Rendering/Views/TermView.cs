using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>A section, topic, author, place, year or month as a link and a heading.</summary>
internal sealed class TermView(Term term, OutputContext output, LanguagePack language) : View<TermView>
{
    private static readonly Members<TermView> All = new()
    {
        { "title", view => view.Title },
        { "slug", view => view.Term.Slug },
        { "url", view => view.Output.PathOf(view.Term.Route) },
        { "absolute_url", view => view.Output.UrlOf(view.Term.Route) },
        { "description", view => view.Term.Description },
        { "count", view => view.Language.Number(view.Output.Site.CountOf(view.Term)) },
        { "year", view => view.Term.Year },
        { "month", view => view.Term.Month },
    };

    protected override Members<TermView> Table => All;

    private Term Term => term;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private string Title => TitleOf(term, language);

    public static string TitleOf(Term term, LanguagePack language) => term.Kind switch
    {
        TermKind.Year => language.Number(term.Year),
        TermKind.Month => LanguagePack.Heading(language.MonthAndYear(term.Year, term.Month)),
        _ => term.Title,
    };
}
