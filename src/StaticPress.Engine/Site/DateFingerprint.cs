using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Sums dates up as numbers: writing them out first would take longer than all else about a head.</summary>
internal static class DateFingerprint
{
    /// <summary>The day, the second of the day and the offset in minutes, as far as they are known; null differs from every date.</summary>
    public static Fingerprint Add(this Fingerprint sum, PressDate? date)
    {
        if (date is not { Date: var day, Time: var time, Offset: var offset }) return sum.Add(ulong.MaxValue);
        return sum.Add((ulong)day.DayNumber).Add(time is { } at ? at.Ticks / TimeSpan.TicksPerSecond : -1L).Add(offset is { } east ? east.Ticks / TimeSpan.TicksPerMinute : long.MaxValue);
    }
}
