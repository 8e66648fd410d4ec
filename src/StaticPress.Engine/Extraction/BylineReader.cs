using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds the byline: labelled, under the headline, or at the end.</summary>
internal static class BylineReader
{
    private const int Longest = 160;
    private const int MostNotes = 3;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        for (var index = 0; index < page.Count; index++)
        {
            if (!reading.IsFreeProse(index) || page[index].Length > Longest) continue;
            if (reading.Is(index, LabelRole.Byline)) TakeLabelled(reading, index);
            else if (!reading.HasLabel(index)) TakeMarked(reading, index);
        }

        if (reading.Byline.Count == 0) PlainByline.Run(reading);
        if (reading.Byline.Count == 0 && !reading.DatelineParts.Reporter.Equals(default)) reading.AddNames(Names.Split(page.Span(reading.DatelineLine)[reading.DatelineParts.Reporter].ToString()));
    }

    private static void TakeLabelled(Reading reading, int index)
    {
        if (reading.IsInline(index)) Take(reading, index, reading.InlineText(index));
        else TakeNext(reading, index);
    }

    private static void TakeMarked(Reading reading, int index)
    {
        var line = reading.Page.Span(index);
        if (BylineWords.TryBefore(line, out var rest))
        {
            if (rest >= line.Length) TakeNext(reading, index);
            else if (Names.AreNames(line[rest..])) Take(reading, index, line[rest..]);
        }
        else if (BylineWords.TryAfter(line, out var end) && Names.AreNames(line[..end]))
        {
            Take(reading, index, line[..end]);
        }
    }

    /// <summary>The word alone on its line, the names on the next ones.</summary>
    private static void TakeNext(Reading reading, int index)
    {
        var page = reading.Page;
        var next = index + 1;
        if (!CanBeNames(reading, next)) return;
        reading.Claims.Take(index, Roles.Label);
        while (CanBeNames(reading, next))
        {
            var goesOn = Shape.LastMark(page.Span(next)) is ',' or ';' or '&';
            Take(reading, next++, page.Span(next - 1).TrimEnd(" ,;&"));
            if (next < page.Count && reading.Claims.IsFree(next) && BylineWords.IsAnd(page.Span(next)))
            {
                reading.Claims.Take(next++, Roles.Byline);
                goesOn = true;
            }

            if (!goesOn) return;
        }
    }

    private static bool CanBeNames(Reading reading, int index) =>
        index < reading.Page.Count && reading.Claims.IsFree(index) && !reading.HasLabel(index) && Names.AreNames(reading.Page.Span(index).TrimEnd(" ,;&"));

    public static void Take(Reading reading, int index, ReadOnlySpan<char> text)
    {
        var names = Names.Split(text.ToString());
        if (names.Count == 0) return;
        reading.Claims.Take(index, Roles.Byline);
        reading.AddNames(names);
        TakeAffiliation(reading, TakeMore(reading, index + 1));
    }

    /// <summary><c>and AKUA BOATENG</c> on a line of its own.</summary>
    private static int TakeMore(Reading reading, int index)
    {
        var page = reading.Page;
        if (index >= page.Count || !reading.IsFreeProse(index) || reading.HasLabel(index)) return index;
        var line = page.Span(index);
        var word = line.IndexOf(' ');
        if (word <= 0 || line.Length > Longest || !BylineWords.IsAnd(line[..word]) || !Names.AreNames(line[(word + 1)..])) return index;
        reading.Claims.Take(index, Roles.Byline);
        reading.AddNames(Names.Split(line[(word + 1)..].ToString()));
        return index + 1;
    }

    /// <summary>The lines under a name that say for whom or as what: <c>Associated Press Writer</c>, <c>BBC News, Orrin</c>, an address.</summary>
    private static void TakeAffiliation(Reading reading, int index)
    {
        var page = reading.Page;
        for (var end = index + MostNotes; index < Math.Min(page.Count, end) && reading.IsFreeProse(index) && !reading.HasLabel(index) && !page.AfterBlank(index) && IsAffiliation(page.Span(index)); index++)
            reading.Claims.Take(index, Roles.Furniture, Reasons.Credits);
    }

    public static bool IsAffiliation(ReadOnlySpan<char> line)
    {
        if (line.Length > 80 || Shape.EndsSentence(line)) return false;
        if (line.IndexOf(' ') < 0 && line.Contains('@')) return true;
        if (line[0] is '(' or '（' && line[^1] is ')' or '）') line = line[1..^1];
        var first = true;
        foreach (var range in line.SplitAny(',', '|', '/'))
        {
            var part = line[range].Trim();
            if (part.IsEmpty || BylineWords.IsRole(part.ToString())) continue;
            if (first ? !(PressNames.IsAgency(part) && DatelineName.AreNameWords(part)) : !Names.IsName(part)) return false;
            first = false;
        }

        return true;
    }
}
