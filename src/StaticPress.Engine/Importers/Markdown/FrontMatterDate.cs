using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>Reads dates as site generators write them: ISO 8601 and its near relations, and months in English words. What could be read in two ways is not read.</summary>
internal static class FrontMatterDate
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "dddd, MMMM d, yyyy", "yyyyMMdd"];
    private static readonly string[] Times = ["yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy-M-dTH:mm", "yyyy-M-dTH:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy-M-d h:mm tt"];
    private static readonly string[] Instants = ["yyyy-M-d H:mm zzz", "yyyy-M-d H:mm:ss zzz", "yyyy-M-dTH:mm:sszzz", "yyyy-M-dTH:mm:ss.FFFFFFFzzz", "yyyy/M/d H:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz"];

    public static bool TryParse(string text, out PressDate date)
    {
        text = text.Trim();
        if (IsoDate.TryParse(text, out date)) return true;
        if (text.EndsWith(" UTC", StringComparison.Ordinal) || text.EndsWith(" GMT", StringComparison.Ordinal) || text.EndsWith(" Z", StringComparison.Ordinal)) text = text[..text.LastIndexOf(' ')] + " +00:00";
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) date = new PressDate(day);
        else if (DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) date = new PressDate(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
        else if (DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) date = new PressDate(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), instant.Offset);
        else return false;
        return date.Date.Year is > 1 and < 9999;
    }
}
