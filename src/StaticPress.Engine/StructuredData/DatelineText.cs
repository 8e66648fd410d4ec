using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>A dateline's place and date as printed, without agency and mark.</summary>
internal static class DatelineText
{
    public static string? Of(Article article)
    {
        if (article.Dateline is not { Place: { } place } dateline) return null;
        if (dateline.DateText is not { } date) return place;
        return Printed(article, dateline, place, date) ?? $"{place}, {date}";
    }

    /// <summary>From the place's first letter to the date's last, if its paragraph holds both in that order.</summary>
    private static string? Printed(Article article, Dateline dateline, string place, string date)
    {
        if (dateline.In(article.Body) is not { } first) return null;
        var printed = first.Text.Text[..Math.Min(dateline.Length, first.Text.Text.Length)];
        var start = printed.IndexOf(place, StringComparison.Ordinal);
        if (start < 0) return null;
        var end = printed.IndexOf(date, start + place.Length, StringComparison.Ordinal);
        return end < 0 || printed.AsSpan(start, end - start).Contains('(') ? null : printed[start..(end + date.Length)];
    }
}
