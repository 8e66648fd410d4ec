using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>A date for machines and for readers of the page's language.</summary>
internal sealed class DateView(PressDate date, TimeZoneInfo zone, LanguagePack language) : View<DateView>
{
    private static readonly Members<DateView> All = new()
    {
        { "iso", view => view.Iso },
        { "text", view => view.Language.DateTime(view.Date, view.Zone) },
        { "date", view => view.Language.Date(view.Day) },
        { "time", view => view.Date.HasTime ? view.Language.Time(TimeOnly.FromDateTime(view.Date.ToInstant(view.Zone).DateTime)) : null },
        { "short_date", view => view.Language.ShortDate(view.Day) },
        { "short_month", view => view.Language.ShortMonth(view.Day) },
        { "full_date", view => LanguagePack.Heading(view.Language.FullDate(view.Day)) },
        { "day_iso", view => view.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
        { "year", view => view.Day.Year },
        { "month", view => view.Day.Month },
        { "day", view => view.Day.Day },
    };

    protected override Members<DateView> Table => All;

    private PressDate Date => date;

    private TimeZoneInfo Zone => zone;

    private LanguagePack Language => language;

    private string Iso => date.ToIso(zone);

    private DateOnly Day => date.HasTime ? DateOnly.FromDateTime(date.ToInstant(zone).DateTime) : date.Date;

    public static DateView? Of(PressDate? date, TimeZoneInfo zone, LanguagePack language) => date is { } known ? new DateView(known, zone, language) : null;
}
