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
        { "questions_url", view => view.QuestionsUrl },
        { "count", view => view.Language.Number(view.Output.Site.CountOf(view.Term)) },
        { "year", view => view.Term.Year },
        { "month", view => view.Term.Month },
    };

    protected override Members<TermView> Table => All;

    private Term Term => term;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    /// <summary>Of the list of a topic's questions.</summary>
    private string? QuestionsUrl =>
        term.Kind == TermKind.Topic && output.Site.Find(TermKind.Questions, term.Slug) is { } questions ? output.PathOf(questions.Route) : null;

    private string Title => TitleOf(term, language);

    public static string TitleOf(Term term, LanguagePack language) => term.Kind switch
    {
        TermKind.Year => language.Number(term.Year),
        TermKind.Month => LanguagePack.Heading(language.MonthAndYear(term.Year, term.Month)),
        TermKind.Questions => term.Slug.Length == 0
            ? language.Text("texts.questions") ?? "Questions"
            : TemplateFunctions.Fill(language.Text("texts.questions_on") ?? "{0}", term.Title),
        _ => term.Title,
    };
}
