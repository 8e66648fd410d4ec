using System.Globalization;

namespace StaticPress.Model;

/// <summary>
/// A date as a source gives it: the day alone, a day and a time of day in the publication's zone, or an instant with its offset.
/// A source that gives no time never gets an invented midnight.
/// </summary>
public readonly record struct PressDate(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    public bool HasTime => Time is not null;

    /// <summary>The instant this date stands for; without a time it is the day's first moment in <paramref name="zone"/>.</summary>
    public DateTimeOffset ToInstant(TimeZoneInfo zone)
    {
        var local = Date.ToDateTime(Time ?? TimeOnly.MinValue, DateTimeKind.Unspecified);
        if (Offset is { } offset) return new DateTimeOffset(local, offset);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>ISO 8601: <c>2026-11-22</c>, or with a time <c>2026-11-22T09:30:00+01:00</c>, the offset taken from <paramref name="zone"/> where the source has none.</summary>
    public string ToIso(TimeZoneInfo zone) =>
        HasTime ? ToInstant(zone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 as far as the source goes; a time without an offset is written without one.</summary>
    public override string ToString()
    {
        var day = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time) return day;
        var text = day + time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset is { } offset
            ? new DateTimeOffset(Date.ToDateTime(time), offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : text;
    }
}
