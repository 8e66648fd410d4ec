using System.Collections.Immutable;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>A year of the archive with its months in calendar order; months without articles have no <c>url</c>.</summary>
internal sealed class YearView(Term year, ImmutableArray<MonthView> months, OutputContext output, LanguagePack language) : View<YearView>
{
    private static readonly Members<YearView> All = new()
    {
        { "number", view => view.Year.Year },
        { "title", view => view.Language.Number(view.Year.Year) },
        { "url", view => view.Output.PathOf(view.Year.Route) },
        { "months", view => view.Months },
    };

    protected override Members<YearView> Table => All;

    private Term Year => year;

    private ImmutableArray<MonthView> Months => months;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    /// <param name="months">Newest first. After the newest month of all, the newest year has no more months yet.</param>
    public static List<YearView> Of(IEnumerable<Term> years, IReadOnlyList<Term> months, OutputContext output, LanguagePack language)
    {
        var newest = months.Count > 0 ? (months[0].Year, months[0].Month) : default;
        return [.. years.Select(year => new YearView(year, MonthsOf(year.Year, year.Year == newest.Year ? newest.Month : 12), output, language))];

        ImmutableArray<MonthView> MonthsOf(int year, int last) =>
            [.. Enumerable.Range(1, last).Select(month => new MonthView(month, months.FirstOrDefault(term => term.Year == year && term.Month == month), output, language))];
    }
}

/// <summary>A month of the archive under its year's heading.</summary>
internal sealed class MonthView(int number, Term? month, OutputContext output, LanguagePack language) : View<MonthView>
{
    private static readonly Members<MonthView> All = new()
    {
        { "number", view => view.Number },
        { "title", view => LanguagePack.Heading(view.Language.Month(view.Number)) },
        { "url", view => view.Month is { } month ? view.Output.PathOf(month.Route) : null },
        { "count", view => view.Month is { } month ? view.Language.Number(month.Count) : null },
    };

    protected override Members<MonthView> Table => All;

    private int Number => number;

    private Term? Month => month;

    private OutputContext Output => output;

    private LanguagePack Language => language;
}
