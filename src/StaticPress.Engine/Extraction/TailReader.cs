using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds date lines and the publisher's line: at the end of the report or the point of view, under the headline, or labelled.</summary>
internal static class TailReader
{
    private const int LongestDateLine = 120;
    private const int LongestPublisher = 60;
    private const int LongestTitle = 150;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        var section = LabelRole.None;
        string? sectionReason = null;
        for (var index = 0; index < page.Count; index++)
        {
            if (section == LabelRole.Furniture && reading.Page.AfterBlank(index) && sectionReason == Reasons.Sender) section = LabelRole.None;
            if (reading.HasLabel(index) && !(section == LabelRole.Furniture && IsWeak(reading, index, sectionReason))) (section, sectionReason) = (reading.Labels[index].Role, reading.Labels[index].Label.Reason);
            // Titles and their dates under "Related stories" go on until prose begins.
            else if (section == LabelRole.Furniture && page[index].Length > LongestTitle) section = LabelRole.None;
            if (!reading.IsFreeProse(index)) continue;
            if (IsSender(reading, index)) reading.Claims.Take(index, Roles.Furniture, Reasons.Sender);
            else if (section == LabelRole.Furniture && reading.HasLabel(index) && IsWeak(reading, index, sectionReason)) continue;
            else if (reading.HasLabel(index)) TakeLabelled(reading, index);
            else if (page[index].Length <= MetaLine.Longest && TakeLabelledDates(reading, index)) continue;
            else if (page[index].Length <= LongestDateLine && section != LabelRole.Furniture) TakePlain(reading, index, section == LabelRole.Faq);
        }
    }

    /// <summary>Under "Related stories" and among addresses, <c>Published</c> and <c>Media:</c> speak of something else.</summary>
    private static bool IsWeak(Reading reading, int index, string? reason) =>
        reading.Labels[index].Role is LabelRole.Published or LabelRole.Updated or LabelRole.Publisher or LabelRole.Byline && !MetaLine.ContainsDate(reading.InlineText(index)) && (reason == Reasons.Contact || !reading.IsInline(index));

    /// <summary>Press releases end with their sender, who publishes nothing: <c>SOURCE Tidewell Instruments</c>.</summary>
    private static bool IsSender(Reading reading, int index)
    {
        var line = reading.Page.Span(index);
        return line.StartsWith("SOURCE ", StringComparison.Ordinal) && line.Length <= LongestPublisher + 20 && index >= reading.Page.Count / 2;
    }

    private static void TakeLabelled(Reading reading, int index)
    {
        var role = reading.Labels[index].Role;
        if (role is LabelRole.Published or LabelRole.Updated) TakeLabelledDate(reading, index, role == LabelRole.Updated);
        else if (role == LabelRole.Publisher) TakeLabelledPublisher(reading, index);
    }

    private static void TakeLabelledDate(Reading reading, int index, bool isUpdate)
    {
        var role = isUpdate ? Roles.Updated : Roles.Published;
        if (reading.IsInline(index))
        {
            if (TakeLabelledDates(reading, index)) return;
            if (!DateReader.TryRead(reading.InlineText(index), out var date)) return;
            reading.Claims.Take(index, role);
            reading.Dates.Add(new DateCandidate(index, date, DateRank.Labelled, isUpdate));
        }
        else if (index + 1 < reading.Page.Count && reading.Claims.ReasonOf(index + 1) == Reasons.Age)
        {
            reading.Claims.Take(index, Roles.Furniture, Reasons.Age);
        }
        else if (DateLines.TryRead(reading, index + 1, out var count, out var date))
        {
            reading.Claims.Take(index, Roles.Label);
            reading.Claims.Take(index + 1, index + 1 + count, role);
            reading.Dates.Add(new DateCandidate(index + 1, date, DateRank.Labelled, isUpdate));
        }
    }

    private static bool TakeLabelledDates(Reading reading, int index)
    {
        if (!MetaLine.ContainsDigit(reading.Page.Span(index))) return false;
        var found = new List<DateCandidate>();
        if (!MetaDates.TryRead(reading, index, reading.Page.Span(index), found)) return false;
        reading.Claims.Take(index, found.TrueForAll(date => date.IsUpdate) ? Roles.Updated : Roles.Published);
        reading.Dates.AddRange(found);
        TakePublisherAbove(reading, index);
        return true;
    }

    /// <summary>The publisher's line over a labelled date at the end; under the headline such a line is the byline's.</summary>
    private static void TakePublisherAbove(Reading reading, int index)
    {
        var page = reading.Page;
        if (index < 3 || index < page.Count * 2 / 3 || page.AfterBlank(index) || !page.AfterBlank(index - 1) || reading.HasLabel(index - 1) || !reading.IsFreeProse(index - 1) || !CanBePublisher(page.Span(index - 1))) return;
        reading.Publisher ??= page.Text(index - 1);
        reading.Claims.Take(index - 1, Roles.Publisher);
    }

    private static void TakeLabelledPublisher(Reading reading, int index)
    {
        if (reading.IsInline(index))
        {
            reading.Publisher ??= reading.InlineText(index).ToString();
            reading.Claims.Take(index, Roles.Publisher);
        }
        else if (index + 1 < reading.Page.Count && reading.Claims.IsFree(index + 1) && !reading.HasLabel(index + 1) && CanBePublisher(reading.Page.Span(index + 1)))
        {
            reading.Publisher ??= reading.Page.Text(index + 1);
            reading.Claims.Take(index, Roles.Label);
            reading.Claims.Take(index + 1, Roles.Publisher);
        }
    }

    private static void TakePlain(Reading reading, int index, bool inFaq)
    {
        var page = reading.Page;
        if (!DateLines.TryRead(reading, index, out var count, out var date) && !TryRelease(reading, index, out date)) return;
        // "When was it signed?" – "June 19, 2024.": an answer.
        if (inFaq && index > 0 && Shape.EndsQuestion(page.Span(index - 1))) return;
        var under = index > 0 && reading.Claims.IsFree(index - 1) && !reading.HasLabel(index - 1) && !page.AfterBlank(index) && CanBePublisher(page.Span(index - 1));
        var next = index + count;
        var last = next >= page.Count || reading.HasLabel(next) || !reading.Claims.IsFree(next);
        var above = index < reading.HeadlineLine;
        if (above && IsPage(reading, index))
        {
            reading.Claims.Take(index, next, Roles.Furniture, Reasons.Navigation);
            return;
        }

        var top = above || IsAtTop(reading, index);
        if (!under && !last && !top) return;
        reading.Claims.Take(index, next, Roles.Published);
        var rank = above ? DateRank.AboveHeadline : top ? DateRank.AtTop : under ? DateRank.UnderPublisher : DateRank.AtEnd;
        reading.Dates.Add(new DateCandidate(index, date, rank, false));
        if (!under || top) return;
        reading.Publisher ??= page.Text(index - 1);
        reading.Claims.Take(index - 1, Roles.Publisher);
    }

    /// <summary>With a menu below it, a date above the headline is today's, not the article's.</summary>
    private static bool IsPage(Reading reading, int index)
    {
        for (var below = index + 1; below < reading.HeadlineLine; below++)
        {
            if (reading.Claims.ReasonOf(below) is Reasons.Navigation or Reasons.Subscribe) return true;
        }

        return false;
    }

    /// <summary>Only short lines stand between the headline and a date under it; a sentence is a standfirst where the byline follows it.</summary>
    private static bool IsAtTop(Reading reading, int index)
    {
        var byline = false;
        for (var above = index - 1; above >= 0 && index - above <= 12; above--)
        {
            if (above == reading.HeadlineLine) return true;
            var line = reading.Page.Span(above);
            byline |= reading.Is(above, LabelRole.Byline) || BylineWords.TryBefore(line, out _);
            if (!reading.Claims.IsFree(above)) continue;
            if (line.Length > 240 || (reading.HasLabel(above) && reading.Labels[above].Role is not (LabelRole.Byline or LabelRole.Furniture)) || (Shape.EndsSentence(line) && !byline)) return false;
        }

        return index == 0;
    }

    /// <summary><c>News Release 26-Mar-2025</c>.</summary>
    private static bool TryRelease(Reading reading, int index, out DateParts date)
    {
        date = default;
        var line = reading.Page.Span(index);
        return index < 4 && FurnitureWordTable.StartsRelease(line, out var rest) && DateReader.TryReadWhole(line[rest..], out date) && date.IsFull;
    }

    private static bool CanBePublisher(ReadOnlySpan<char> line) =>
        line.Length <= LongestPublisher && Shape.HasLetter(line) && !Shape.EndsSentence(line) && Shape.Words(line) <= 7 && Shape.BulletLength(line) == 0 && !Shape.IsLower(line) && !line.Contains('@') && !BylineWords.TryAfter(line, out _);
}
