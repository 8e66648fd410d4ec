using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads lines that say in one who wrote and when: <c>By Ana Ruiz | June 30, 2025 | 5 min read</c>, <c>By Ana Ruiz on 30 June 2025</c>.</summary>
internal static class MetaLineReader
{
    private const int ShortestSentence = 100;

    public static void Run(Reading reading)
    {
        var front = Front.End(reading);
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.IsFreeProse(index) || reading.Page[index].Length > MetaLine.Longest || !MetaLine.ContainsDigit(reading.Page.Span(index)) || (reading.HasLabel(index) && reading.Labels[index].Role is not (LabelRole.Byline or LabelRole.Publisher or LabelRole.Published or LabelRole.Updated))) continue;
            var found = new Found(index < front ? DateRank.AtTop : DateRank.AtEnd, index);
            if (Read(reading, index, index < front, found) && found.Dates.Count > 0 && (found.Names.Count > 0 || found.Publisher is not null || found.Segments > 1)) Take(reading, index, found);
            else if (index < front && MetaLine.HasDate(reading.Page.Span(index)) && found.Dates.Count > 0 && found.Segments > 1) Take(reading, index, found);
        }
    }

    private static void Take(Reading reading, int index, Found found)
    {
        reading.Claims.Take(index, found.Names.Count > 0 ? Roles.Byline : Roles.Published);
        reading.Publisher ??= found.Publisher;
        reading.AddNames(found.Names);
        reading.Dates.AddRange(found.Dates);
    }

    /// <summary>Every part of the line must be understood, or the line is something else.</summary>
    private static bool Read(Reading reading, int index, bool inFront, Found found)
    {
        var line = reading.Page.Span(index);
        // A sentence that fills a line speaks of dates, it does not state one.
        if ((line.Length > ShortestSentence && Shape.EndsSentence(line)) || DateReader.TryReadWhole(line, out _) || MetaDates.TryRead(reading, index, line, [])) return false;
        var understood = true;
        foreach (var segment in MetaLine.LabelledSegments(line, reading.Table))
        {
            found.Segments++;
            var text = line[segment];
            if (TryDates(reading, text, found) || TryDateAndSource(reading, text, found) || TryPublisher(reading, text, found)) continue;
            var cut = DateStart(text);
            if (cut > 0 && TryWho(reading, text[..cut].TrimEnd(" ,،、(\u3000"), inFront, found) && TryDates(reading, text[cut..].TrimEnd(')'), found)) continue;
            if (cut > 0 || (!IsAge(reading, text) && !TryNames(reading, text, inFront, found) && !IsBeside(text))) understood = false;
        }

        return understood;
    }

    private static bool TryNames(Reading reading, ReadOnlySpan<char> text, bool inFront, Found found)
    {
        if (found.Names.Count > 0) return Names.AreNames(text);
        var marked = BylineWords.TryBefore(text, out var rest) || TryLabel(reading, text, out rest);
        // "TNN / Aug 29, 2025": an agency in a writer's place.
        if (!marked && inFront && PressNames.IsKnownAgency(text)) found.Names.Add(text.ToString());
        if (!marked && (!inFront || text.IndexOf(' ') < 0 || PressNames.IsAgency(text))) return found.Names.Count > 0;
        found.Names.AddRange(Names.Split(text[rest..].ToString()));
        return found.Names.Count > 0;
    }

    private static bool TryWho(Reading reading, ReadOnlySpan<char> text, bool inFront, Found found) => TryPublisher(reading, text, found) || TryNames(reading, text, inFront, found);

    /// <summary><c>2026-11-22 10:15 来源：奥林日报</c>: no divider between the two.</summary>
    private static bool TryDateAndSource(Reading reading, ReadOnlySpan<char> text, Found found)
    {
        if (!DateReader.TryRead(text, out var date) || !date.IsFull || !TryPublisher(reading, text[date.Length..].TrimStart(), found)) return false;
        found.Dates.Add(new DateCandidate(found.Line, date, found.Rank, false));
        return true;
    }

    private static bool TryPublisher(Reading reading, ReadOnlySpan<char> text, Found found)
    {
        if (!reading.Table.TryFind(text, out var hit) || hit.Role != LabelRole.Publisher || hit.TextStart >= text.Length || DateStart(text) > 0) return false;
        found.Publisher ??= text[hit.TextStart..].ToString();
        return true;
    }

    private static bool TryLabel(Reading reading, ReadOnlySpan<char> text, out int rest)
    {
        rest = 0;
        if (!reading.Table.TryFind(text, out var hit) || hit.Role != LabelRole.Byline || hit.TextStart >= text.Length) return false;
        rest = hit.TextStart;
        return true;
    }

    private static bool TryDates(Reading reading, ReadOnlySpan<char> text, Found found)
    {
        if (MetaDates.TryRead(reading, found.Line, text, found.Dates)) return true;
        if (!DateReader.TryReadWhole(text, out var date) || !date.IsFull) return found.Dates.Count > 0 && MetaLine.ContainsDigit(text) && TryTime(text, found);
        found.Dates.Add(new DateCandidate(found.Line, date, found.Rank, false));
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, Found found)
    {
        var cursor = new DateCursor(text);
        if (!TimeReader.TryRead(ref cursor, out var time, out var offset)) return false;
        if (found.Dates[^1].Date.Time is null) found.Dates[^1] = found.Dates[^1] with { Date = found.Dates[^1].Date with { Time = time, Offset = offset } };
        return true;
    }

    /// <summary><c>UPDATED AN HOUR AGO</c>.</summary>
    private static bool IsAge(Reading reading, ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        var labelled = space > 0 && reading.Table.TryLookUp(text[..space], out var label) && label.Role is LabelRole.Updated or LabelRole.Published;
        return RelativeTime.Is(labelled ? text[(space + 1)..] : text);
    }

    /// <summary>What such lines hold besides: the time it takes to read, a section, the house.</summary>
    private static bool IsBeside(ReadOnlySpan<char> text) => FurnitureLine.IsReadingTime(text) || FurnitureWordTable.ReasonOf(text) is not null || PressNames.IsAgency(text) || BylineWords.IsRole(text.ToString());

    /// <summary>Where a date begins that goes on to the end of the text, with the particle before it.</summary>
    private static int DateStart(ReadOnlySpan<char> text)
    {
        for (var at = 3; at < text.Length; at++)
        {
            // In scripts without spaces a number may follow a name at once: 来源：奥林日报2026-11-22.
            if (((text[at - 1] is ' ' or ',' or '(' or '\u3000' && text[at] != ' ') || (Shape.IsIdeograph(text[at - 1]) && char.IsAsciiDigit(text[at]))) && DateReader.TryReadWhole(text[at..].TrimEnd(')'), out var date) && date.IsFull) return at;
        }

        return 0;
    }

    private sealed class Found(DateRank rank, int line)
    {
        public DateRank Rank { get; } = rank;

        public int Line { get; } = line;

        public int Segments { get; set; }

        public string? Publisher { get; set; }

        public List<string> Names { get; } = [];

        public List<DateCandidate> Dates { get; } = [];
    }
}
