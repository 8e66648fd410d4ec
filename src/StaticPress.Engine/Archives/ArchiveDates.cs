using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Archives;

/// <summary>Dates as exports write them: ISO 8601, the dates of mail (RFC 822, with the obsolete zones), and WordPress's pairs of local time and GMT.</summary>
internal static class ArchiveDates
{
    private static readonly string[] MailForms =
    [
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMMM yyyy HH:mm:ss zzz", "d MMMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yy HH:mm zzz",
    ];

    private static readonly (string Zone, string Offset)[] Zones =
        [("GMT", "+00:00"), ("UTC", "+00:00"), ("UT", "+00:00"), ("Z", "+00:00"), ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"), ("MST", "-07:00"), ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00")];

    public static PressDate? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (IsoDate.TryParse(text, out var iso)) return iso;
        // Offsets without a colon: 2026-03-01T10:00:00+0100.
        if (text.Length > 19 && text[^5] is '+' or '-' && IsoDate.TryParse(text[..^2] + ":" + text[^2..], out iso)) return iso;
        return Mail(text);
    }

    /// <summary>A local time with the offset that its GMT twin shows; without that twin, in the publication's zone.</summary>
    public static PressDate? OfPair(string? local, string? gmt)
    {
        if (!TryClock(local, out var here)) return TryClock(gmt, out var only) ? new PressDate(DateOnly.FromDateTime(only), TimeOnly.FromDateTime(only), TimeSpan.Zero) : null;
        var date = new PressDate(DateOnly.FromDateTime(here), TimeOnly.FromDateTime(here));
        if (!TryClock(gmt, out var there)) return date;
        // Zones differ by quarters of an hour; seconds between two clocks are no zone.
        var offset = TimeSpan.FromMinutes(Math.Round((here - there).TotalMinutes / 15) * 15);
        return offset.Duration() <= TimeSpan.FromHours(14) ? date with { Offset = offset } : date;
    }

    private static bool TryClock(string? text, out DateTime time)
    {
        time = default;
        return text is not null && !text.StartsWith("0000", StringComparison.Ordinal)
            && DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out time) && time.Year is > 1 and < 9999;
    }

    private static PressDate? Mail(string text)
    {
        // The day of the week says nothing that the date does not, and is sometimes wrong or in another language.
        if (text.IndexOf(',', StringComparison.Ordinal) is > 0 and < 12 and var comma) text = text[(comma + 1)..].TrimStart();
        foreach (var (zone, offset) in Zones)
        {
            if (text.EndsWith(" " + zone, StringComparison.OrdinalIgnoreCase)) text = text[..^zone.Length] + offset;
        }
        if (text.Length > 5 && text[^5] is '+' or '-' && text[^6] == ' ') text = text[..^2] + ":" + text[^2..];
        return DateTimeOffset.TryParseExact(text, MailForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var instant) && instant.Year is > 1 and < 9999
            ? new PressDate(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), instant.Offset)
            : null;
    }
}
