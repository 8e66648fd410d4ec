using System.Globalization;
using StaticPress.Importers.Markdown;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>Dates as pages state them to machines: ISO 8601 and its near relations, e-mail's form, seconds since 1970.</summary>
internal static class PageDates
{
    private const int FewestDigits = 9;

    public static PressDate? Read(string? text)
    {
        if (text is null) return null;
        text = text.Trim();
        if (FrontMatterDate.TryParse(WithColon(text), out var date)) return date;
        if (text.Length is >= FewestDigits and <= 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return FromSeconds(text.Length > 11 ? number / 1000 : number);
        // A day with a time that nobody can read is still a day.
        return text.Length > 10 && text[10] is 'T' or ' ' && IsoDate.TryParse(text.AsSpan(0, 10), out date) ? date : null;
    }

    private static PressDate? FromSeconds(long seconds)
    {
        if (seconds is < 0 or > 9_999_999_999) return null;
        var instant = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return new PressDate(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), TimeSpan.Zero);
    }

    /// <summary><c>+0200</c> is <c>+02:00</c>.</summary>
    private static string WithColon(string text) =>
        text.Length > 15 && text[^5] is '+' or '-' && text[10] is 'T' or ' ' && text.AsSpan(text.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0 ? text.Insert(text.Length - 2, ":") : text;
}
