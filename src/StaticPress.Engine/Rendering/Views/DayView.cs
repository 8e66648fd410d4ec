using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>One day of a month's page with its articles; <c>id</c> is the element's id that the calendar links to.</summary>
internal sealed class DayView(DateOnly day, IReadOnlyList<TeaserView> articles, LanguagePack language) : View<DayView>
{
    private static readonly Members<DayView> All = new()
    {
        { "id", view => IdOf(view.Day) },
        { "title", view => LanguagePack.Heading(view.Language.DayOfMonth(view.Day)) },
        { "iso", view => view.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        { "articles", view => view.Articles },
    };

    protected override Members<DayView> Table => All;

    private DateOnly Day => day;

    private IReadOnlyList<TeaserView> Articles => articles;

    private LanguagePack Language => language;

    public static string IdOf(DateOnly day) => "d" + day.Day.ToString(CultureInfo.InvariantCulture);

    public static List<DayView> Of(IEnumerable<ArticleHead> heads, OutputContext output, LanguagePack language) =>
        [.. heads.Where(head => head.Published is not null)
            .GroupBy(head => head.Published!.Value.Date)
            .Select(day => new DayView(day.Key, TeaserView.Of(day, output, language), language))];
}
