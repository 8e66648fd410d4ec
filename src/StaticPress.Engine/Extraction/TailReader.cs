namespace StaticPress.Extraction;

/// <summary>Finds date lines and the publisher's line: at the end of the report or the point of view, under the headline, or labelled.</summary>
internal static class TailReader
{
    private const int LongestDateLine = 120;
    private const int LongestPublisher = 60;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        var inFaq = false;
        for (var index = 0; index < page.Count; index++)
        {
            if (reading.HasLabel(index)) inFaq = reading.Is(index, LabelRole.Faq);
            if (!reading.Claims.IsFree(index)) continue;
            if (reading.HasLabel(index)) TakeLabelled(reading, index);
            else if (page[index].Length <= MetaLine.Longest && TakeLabelledDates(reading, index)) continue;
            else if (page[index].Length <= LongestDateLine) TakePlain(reading, index, inFaq);
        }
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
        else if (index + 1 < reading.Page.Count && reading.Claims.IsFree(index + 1) && DateReader.TryReadWhole(reading.Page.Span(index + 1), out var date) && date.IsFull)
        {
            reading.Claims.Take(index, Roles.Label);
            reading.Claims.Take(index + 1, role);
            reading.Dates.Add(new DateCandidate(index + 1, date, DateRank.Labelled, isUpdate));
        }
    }

    private static bool TakeLabelledDates(Reading reading, int index)
    {
        if (reading.Page.Span(index).IndexOfAnyInRange('0', '9') < 0 && !ContainsDigit(reading.Page.Span(index))) return false;
        var found = new List<DateCandidate>();
        if (!MetaDates.TryRead(reading, index, found)) return false;
        reading.Claims.Take(index, found.TrueForAll(date => date.IsUpdate) ? Roles.Updated : Roles.Published);
        reading.Dates.AddRange(found);
        return true;
    }

    private static bool ContainsDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
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
        if (!DateReader.TryReadWhole(page.Span(index), out var date) || !date.IsFull) return;
        // "When was it signed?" – "June 19, 2024.": an answer.
        if (inFaq && index > 0 && Shape.EndsQuestion(page.Span(index - 1))) return;
        var under = index > 0 && reading.Claims.IsFree(index - 1) && !reading.HasLabel(index - 1) && !page.AfterBlank(index) && CanBePublisher(page.Span(index - 1));
        var last = index + 1 >= page.Count || reading.HasLabel(index + 1) || !reading.Claims.IsFree(index + 1);
        var top = IsAtTop(reading, index);
        if (!under && !last && !top) return;
        reading.Claims.Take(index, Roles.Published);
        var rank = top ? DateRank.AtTop : under ? DateRank.UnderPublisher : DateRank.AtEnd;
        reading.Dates.Add(new DateCandidate(index, date, rank, false));
        if (!under || top) return;
        reading.Publisher ??= page.Text(index - 1);
        reading.Claims.Take(index - 1, Roles.Publisher);
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
            if (line.Length > 240 || (reading.HasLabel(above) && !reading.Is(above, LabelRole.Byline)) || (Shape.EndsSentence(line) && !byline)) return false;
        }

        return index == 0;
    }

    private static bool CanBePublisher(ReadOnlySpan<char> line) =>
        line.Length <= LongestPublisher && Shape.HasLetter(line) && !Shape.EndsSentence(line) && Shape.Words(line) <= 7 && Shape.BulletLength(line) == 0 && !Shape.IsLower(line);
}
