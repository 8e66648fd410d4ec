using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>
/// On a page whose furniture is known by its words, takes the scraps that only their place betrays: short lines without a sentence
/// between the headline and the text, between two pieces of furniture, and behind the text.
/// </summary>
internal static class PageRemains
{
    private const int LongestScrap = 90;
    private const int ShortestProse = 100;
    private const int FewestWords = 8;
    private const int MostWords = 16;
    private const int FewestSigns = 3;

    public static void Run(Reading reading)
    {
        if (reading.Page.HasParts) TakeOpen(reading);
        if (reading.Page.HasParts || !IsPage(reading)) return;
        var (first, last) = Prose(reading);
        var taken = 0;
        var place = -1;
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!IsScrap(reading, index) || !(index < first || index > last || IsBetween(reading, index))) continue;
            reading.Claims.Take(index, Roles.Furniture, Reasons.PageScrap);
            taken++;
            if (place < 0) place = index;
        }

        if (taken > 0)
            reading.Report(DiagnosticCodes.ScrapsTaken, place, $"Short lines were taken for parts of the page because of where they stand ({taken}).", "staticpress explain shows them; put a blank line and a sentence around what belongs to the text");
    }

    /// <summary>A format with parts of its own tells its furniture itself, and leaves open what may be a byline or a date: here nobody took it.</summary>
    private static void TakeOpen(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (reading.Claims.IsFree(index) && reading.Page.Part(index) is { Role: null, Reason: { } reason }) reading.Claims.Take(index, Roles.Furniture, reason);
        }
    }

    private static bool IsPage(Reading reading)
    {
        var signs = 0;
        for (var index = 0; index < reading.Page.Count && signs < FewestSigns; index++)
        {
            if (IsPageReason(reading.Claims.ReasonOf(index))) signs++;
        }

        return signs >= FewestSigns;
    }

    private static bool IsPageReason(string? reason) =>
        reason is Reasons.Navigation or Reasons.Share or Reasons.Subscribe or Reasons.Advertisement or Reasons.ReadMore or Reasons.Related or Reasons.Comments or Reasons.Topics or Reasons.ReadingTime or Reasons.PageScrap;

    /// <summary>The first and the last free line of prose; without prose everything is text.</summary>
    private static (int First, int Last) Prose(Reading reading)
    {
        var (first, last) = (-1, reading.Page.Count);
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Claims.IsFree(index) || !IsProse(reading.Page.Span(index))) continue;
            if (first < 0) first = index;
            last = index;
        }

        return (first, last);
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > ShortestProse || (Shape.EndsSentence(line) && Shape.Words(line) >= FewestWords);

    private static bool IsScrap(Reading reading, int index)
    {
        var line = reading.Page.Span(index);
        return reading.IsFreeProse(index) && (!reading.HasLabel(index) || IsIdleLabel(reading, index)) && line.Length <= LongestScrap && Shape.Words(line) <= MostWords && !Shape.EndsSentence(WithoutSign(line)) && Shape.BulletLength(line) == 0 && index != reading.DatelineLine;
    }

    /// <summary>A label without its value: <c>Published</c> over <c>2 days ago</c>.</summary>
    private static bool IsIdleLabel(Reading reading, int index) => !reading.IsInline(index) && reading.Labels[index].Role is LabelRole.Published or LabelRole.Updated or LabelRole.Publisher or LabelRole.Byline or LabelRole.Headline;

    /// <summary>"… in all. (PTI)": the agency's sign stands behind the sentence.</summary>
    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> line) => line[^1] is ')' && line.LastIndexOf('(') is var open and > 0 ? line[..open].TrimEnd() : line;

    private static bool IsBetween(Reading reading, int index) =>
        index > 0 && index + 1 < reading.Page.Count && IsBeside(reading.Claims.ReasonOf(index - 1)) && IsBeside(reading.Claims.ReasonOf(index + 1));

    private static bool IsBeside(string? reason) => IsPageReason(reason) || reason is Reasons.Legal or Reasons.Caption or Reasons.Age;
}
