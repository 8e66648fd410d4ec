using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Chooses the publication date among the candidates and decides numeric dates (structured-data.md §12.3).</summary>
internal static class DateResolver
{
    private const int FewDays = 7;

    public static (PressDate? Published, PressDate? Updated) Resolve(Reading reading)
    {
        var (published, updated) = Read(reading);
        return (reading.Stated.Published ?? published, reading.Stated.Updated ?? updated);
    }

    /// <summary>What the text says; where the format states a date the text is not asked, and so not doubted.</summary>
    private static (PressDate? Published, PressDate? Updated) Read(Reading reading)
    {
        var published = reading.Stated.Published is null ? Best(reading, update: false) : null;
        var updated = reading.Stated.Updated is null ? Best(reading, update: true) : null;
        if (published is null && updated is null) return (FromDateline(reading), null);
        var first = published is { } chosen ? Decide(reading, chosen) : FromDateline(reading);
        if (published is not null && first is { } date) CompareWithDateline(reading, published.Value.Line, date.Date);
        return (first, updated is { } update ? Decide(reading, update) : null);
    }

    private static DateCandidate? Best(Reading reading, bool update)
    {
        DateCandidate? best = null;
        foreach (var candidate in reading.Dates)
        {
            if (candidate.IsUpdate != update) continue;
            if (best is null || candidate.Rank < best.Value.Rank) best = candidate;
        }

        return best;
    }

    private static PressDate? FromDateline(Reading reading) =>
        reading.DatelineParts.Date is { IsFull: true } date ? Decide(reading, new DateCandidate(reading.DatelineLine, date, DateRank.InDateline, false)) : null;

    private static PressDate? Decide(Reading reading, DateCandidate candidate)
    {
        var date = candidate.Date;
        var day = date.IsOpen ? DecideOrder(reading, candidate) : new DateOnly(date.Year, date.Month, date.Day);
        return day is { } known ? new PressDate(known, date.Time, date.Offset) : null;
    }

    /// <summary>By the dateline, by another date of the document, by configuration, by language with a warning.</summary>
    private static DateOnly? DecideOrder(Reading reading, DateCandidate candidate)
    {
        var date = candidate.Date;
        var dayFirst = TryDay(date.Year, date.Second, date.First);
        var monthFirst = TryDay(date.Year, date.First, date.Second);
        if (dayFirst is null || monthFirst is null) return dayFirst ?? monthFirst;
        if (ByNamedDate(reading, candidate, dayFirst.Value, monthFirst.Value) is { } named) return named;
        if (DateEvidence.DayFirst(reading, candidate.Line, dayFirst.Value, monthFirst.Value) is { } isDayFirst) return isDayFirst ? dayFirst : monthFirst;
        if (reading.Options.DateOrder != DateOrder.ByLanguage) return reading.Options.DateOrder == DateOrder.DayFirst ? dayFirst : monthFirst;
        var american = string.Equals(reading.Language, "en-US", StringComparison.OrdinalIgnoreCase);
        var decided = american ? monthFirst : dayFirst;
        reading.Report(
            DiagnosticCodes.DateOrderGuessed,
            candidate.Line,
            $"“{(candidate.Rank == DateRank.InDateline ? reading.Dateline?.DateText : reading.Page.Text(candidate.Line))}” was read as {decided.Value:yyyy-MM-dd}; nothing in the text tells the day from the month.",
            "set date_order in staticpress.yml, or write the month as a word");
        return decided;
    }

    private static DateOnly? ByNamedDate(Reading reading, DateCandidate candidate, DateOnly dayFirst, DateOnly monthFirst)
    {
        if (reading.DatelineParts.Date is { Month: > 0 } dateline)
        {
            var (a, b) = (Distance(dayFirst, dateline), Distance(monthFirst, dateline));
            if (a != b && Math.Min(a, b) <= FewDays) return a < b ? dayFirst : monthFirst;
        }

        foreach (var other in reading.Dates)
        {
            if (other.Line == candidate.Line || other.Date.IsOpen) continue;
            var day = new DateOnly(other.Date.Year, other.Date.Month, other.Date.Day);
            var (a, b) = (Math.Abs(day.DayNumber - dayFirst.DayNumber), Math.Abs(day.DayNumber - monthFirst.DayNumber));
            if (a != b && Math.Min(a, b) <= FewDays) return a < b ? dayFirst : monthFirst;
        }

        return null;
    }

    /// <summary>Days between a date and the nearest year's occurrence of a dateline.</summary>
    public static int Distance(DateOnly day, DateParts dateline)
    {
        var best = int.MaxValue;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (dateline.Year != 0 && dateline.Year != year) continue;
            if (TryDay(year, dateline.Month, dateline.Day) is { } other) best = Math.Min(best, Math.Abs(other.DayNumber - day.DayNumber));
        }

        return best;
    }

    private static void CompareWithDateline(Reading reading, int line, DateOnly day)
    {
        if (reading.DatelineParts.Date is not { Month: > 0 } dateline || Distance(day, dateline) is var distance && distance <= FewDays) return;
        reading.Report(
            DiagnosticCodes.DatesDisagree,
            line,
            $"The date line says {day:yyyy-MM-dd}, but the dateline says “{reading.Dateline?.DateText}”.",
            "the date line was used; correct one of them, or set published in the seed index");
    }

    private static DateOnly? TryDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
