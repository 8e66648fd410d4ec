using System.Globalization;

namespace StaticPress.Model;

/// <summary>
/// A date as a source gives it: the day alone, a day and a time of day in the publication's zone, or an instant with its offset.
/// A source that gives no time never gets an invented midnight.
/// </summary>
public readonly record struct PressDate
{
    /// <summary>Two of these stand in every head, so time and offset take no more room than they need: both are moved up, and 0 is none.</summary>
    private readonly long timeTicks;
    private readonly int offsetMinutes;

    public PressDate(DateOnly date, TimeOnly? time = null, TimeSpan? offset = null)
    {
        Date = date;
        Time = time;
        Offset = offset;
    }

    /// <summary>More minutes than any offset has.</summary>
    private const int NoOffset = 24 * 60;

    public DateOnly Date { get; init; }

    public TimeOnly? Time
    {
        get => timeTicks == 0 ? null : new TimeOnly(timeTicks - 1);
        init => timeTicks = value is { } time ? time.Ticks + 1 : 0;
    }

    /// <summary>From UTC, in whole minutes.</summary>
    public TimeSpan? Offset
    {
        get => offsetMinutes == 0 ? null : TimeSpan.FromMinutes(offsetMinutes - NoOffset);
        init => offsetMinutes = value is { } offset ? (int)(offset.Ticks / TimeSpan.TicksPerMinute) + NoOffset : 0;
    }

    public bool HasTime => timeTicks != 0;

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
