using System.Collections.Immutable;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>A month as a calendar: weeks of seven cells; the days of this page's articles are links to them.</summary>
internal sealed class CalendarView(ListPage page, LanguagePack language, string pageLanguage) : View<CalendarView>
{
    private static readonly Members<CalendarView> All = new()
    {
        { "title", view => TermView.TitleOf(view.Page.Term, view.Language) },
        { "weekdays", view => view.Weekdays },
        { "weeks", view => view.Weeks },
    };

    protected override Members<CalendarView> Table => All;

    private ListPage Page => page;

    private LanguagePack Language => language;

    private ImmutableArray<WeekdayView> Weekdays =>
        [.. Enumerable.Range(0, 7).Select(i => language.Weekday((i + WeekStart.Of(pageLanguage)) % 7)).Select(day => new WeekdayView(day.Name, day.Short))];

    private ImmutableArray<ImmutableArray<CalendarDayView>> Weeks
    {
        get
        {
            var first = new DateOnly(page.Term.Year, page.Term.Month, 1);
            var days = page.Articles.Select(head => head.Published?.Date).OfType<DateOnly>().ToHashSet();
            var before = ((int)first.DayOfWeek + 6 - WeekStart.Of(pageLanguage)) % 7;
            var cells = Enumerable.Repeat(CalendarDayView.Empty, before).ToList();
            for (var day = first; day.Month == first.Month; day = day.AddDays(1))
            {
                cells.Add(new CalendarDayView(language.Number(day.Day), days.Contains(day) ? "#" + DayView.IdOf(day) : null));
            }
            while (cells.Count % 7 != 0) cells.Add(CalendarDayView.Empty);
            return [.. cells.Chunk(7).Select(week => week.ToImmutableArray())];
        }
    }
}

/// <summary>A weekday's name over its column.</summary>
internal sealed class WeekdayView(string name, string shortName) : View<WeekdayView>
{
    private static readonly Members<WeekdayView> All = new()
    {
        { "name", view => view.Name },
        { "short", view => view.ShortName },
    };

    protected override Members<WeekdayView> Table => All;

    private string Name => name;

    private string ShortName => shortName;
}

/// <summary>One cell of a calendar; <c>url</c> if there are articles that day.</summary>
internal sealed class CalendarDayView(string? title, string? url) : View<CalendarDayView>
{
    private static readonly Members<CalendarDayView> All = new()
    {
        { "title", view => view.Title },
        { "url", view => view.Url },
    };

    public static CalendarDayView Empty { get; } = new(null, null);

    protected override Members<CalendarDayView> Table => All;

    private string? Title => title;

    private string? Url => url;
}
