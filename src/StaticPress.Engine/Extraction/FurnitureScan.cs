using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>
/// Takes the lines that say themselves that they are not the article: share lines, advertisements, menus, release lines, end marks.
/// A word that could as well be a sub-heading counts only in company: menus come in runs.
/// </summary>
internal static class FurnitureScan
{
    private const int LongestLine = 400;
    private const int LongestLegal = 300;

    public static void Run(Reading reading)
    {
        var reasons = new string?[reading.Page.Count];
        for (var index = 0; index < reasons.Length; index++)
        {
            if (reading.IsFreeProse(index) && !reading.HasLabel(index) && !IsDated(reading, index)) reasons[index] = FurnitureLine.Reason(reading.Page, index);
        }

        for (var index = 0; index < reasons.Length; index++)
        {
            if (reasons[index] is { } reason && Holds(reading, reasons, index, reason)) reading.Claims.Take(index, Roles.Furniture, reason);
        }
    }

    /// <summary>"This story was originally published November 22, 2026": a legal line opens in the same way, without a date.</summary>
    private static bool IsDated(Reading reading, int index)
    {
        var line = reading.Page.Span(index);
        if (index < 4 && FurnitureWordTable.StartsRelease(line, out var rest) && DateReader.TryReadWhole(line[rest..], out var date) && date.IsFull) return true;
        return line.Length <= MetaLine.Longest && line.StartsWith("This ", StringComparison.OrdinalIgnoreCase) && MetaDates.TryRead(reading, index, line, []);
    }

    private static bool Holds(Reading reading, string?[] reasons, int index, string reason) => reason switch
    {
        // Today's date, and the way through the sections, need no company.
        Reasons.Navigation when reading.Page.Span(index).IndexOfAnyInRange('0', '9') >= 0 || reading.Page.Span(index).IndexOfAny(">›»|/") > 0 => true,
        Reasons.Navigation => Run(reasons, index) >= (IsEdge(reading, index) ? 2 : 4),
        Reasons.ReleaseLine => index < 6,
        Reasons.EndMark => index > reasons.Length / 3 && index > 2,
        // A list may name what menus name: "They use:" / "Facebook".
        Reasons.Share when Shape.BulletLength(reading.Page.Span(index)) > 0 => Run(reasons, index) >= 3,
        Reasons.Share => IsLongForm(reading, index) || Run(reasons, index) >= 2 || !IsListed(reading, index),
        Reasons.Topics or Reasons.Subscribe or Reasons.Caption or Reasons.ReadMore => index > 0 || Run(reasons, index) >= 2,
        _ => true,
    };

    /// <summary>A share line of one short word, "X" or "Save", needs neighbours; "Share this article" speaks for itself.</summary>
    private static bool IsLongForm(Reading reading, int index) => reading.Page[index].Length >= 9 || reading.Page.Span(index).ContainsAny(' ', '|');

    private static bool IsListed(Reading reading, int index) => index > 0 && Shape.LastMark(reading.Page.Span(index - 1)) is ':' or '：' or ',';

    /// <summary>How many lines in a row around this one are furniture of any kind.</summary>
    private static int Run(string?[] reasons, int index)
    {
        var (from, to) = (index, index);
        while (from > 0 && index - from < 4 && reasons[from - 1] is not null) from--;
        while (to + 1 < reasons.Length && to - index < 4 && reasons[to + 1] is not null) to++;
        return to - from + 1;
    }

    /// <summary>Before the first prose, or after the last.</summary>
    private static bool IsEdge(Reading reading, int index)
    {
        var page = reading.Page;
        var (before, after) = (false, false);
        for (var i = Math.Max(0, index - 40); i < index; i++) before |= IsProse(page, i);
        for (var i = index + 1; i < Math.Min(page.Count, index + 40); i++) after |= IsProse(page, i);
        return !before || !after;
    }

    private static bool IsProse(Page page, int index) => page[index].Length is > 100 and < LongestLine * 100 && page[index].Length > LongestLegal / 3;
}
