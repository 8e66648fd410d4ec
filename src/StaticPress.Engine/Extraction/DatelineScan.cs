using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds the dateline that opens the report: at the first paragraphs of prose only, and not among questions.</summary>
internal static class DatelineScan
{
    private const int FirstParagraphs = 3;
    private const int FirstLines = 24;
    private const int Near = 10;
    private const int LongestSearched = 4_000;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        var (prose, lines) = (0, 0);
        var section = LabelRole.None;
        for (var index = 0; index < page.Count; index++)
        {
            if (reading.HasLabel(index))
            {
                section = reading.Labels[index].Role;
                (prose, lines) = (0, 0);
                continue;
            }

            if (!reading.IsFreeProse(index)) continue;
            var line = page.Span(index);
            // Points are no report, however long they are: the report may open after any number of them.
            if (Shape.BulletLength(line) > 0) continue;
            if (prose < FirstParagraphs && lines++ < FirstLines && TryRead(reading, index, line, section == LabelRole.Faq)) return;
            if (line.Length > 100 && section is not (LabelRole.Takeaways or LabelRole.Summary or LabelRole.Synopsis)) prose++;
        }
    }

    private static bool TryRead(Reading reading, int index, ReadOnlySpan<char> line, bool inFaq)
    {
        if ((!DatelineReader.TryRead(line, reading.Publisher, out var parts) && !(DatelineReader.TryReadPlace(line, out parts) && !IsMasthead(line, parts) && IsNamedAgain(reading, index, line[parts.Place]))) || (inFaq && !parts.HasAgency) || IsOneOfSeveral(reading, index, parts)) return false;
        reading.DatelineLine = index;
        reading.DatelineParts = parts;
        var own = parts.Length >= line.Length;
        reading.Dateline = new Dateline(Part(line, parts.Place), Part(line, parts.DateText), Part(line, parts.Agency), own ? 0 : parts.Length);
        if (own) reading.Claims.Take(index, Roles.Dateline);
        return true;
    }

    /// <summary><c>Orrin News: It left.</c>: a section's name before its text, however often it is said.</summary>
    private static bool IsMasthead(ReadOnlySpan<char> line, in DatelineParts parts) =>
        parts.Mark == DatelineMark.Colon && line[parts.Place].EndsWith(" News", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the headline or the report names the place that may open it.</summary>
    private static bool IsNamedAgain(Reading reading, int index, ReadOnlySpan<char> place)
    {
        if (place.Length < 4 || place.Count(' ') > 2 || reading.Table.TryLookUp(place, out _)) return false;
        var page = reading.Page;
        if (page.Span(index)[(page.Span(index).IndexOf(place) + place.Length)..].Contains(place, StringComparison.OrdinalIgnoreCase)) return true;
        for (var other = Math.Max(0, reading.HeadlineLine); other < Math.Min(page.Count, index + FirstLines); other++)
        {
            if (other != index && page[other].Length < LongestSearched && page.Span(other).Contains(place, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A name in capitals with a colon is a speaker's, and a date alone an entry of a chronicle, where another paragraph near it opens in the same way.</summary>
    private static bool IsOneOfSeveral(Reading reading, int index, in DatelineParts parts)
    {
        if (!IsBare(parts)) return false;
        for (var near = Math.Max(0, index - Near); near < Math.Min(reading.Page.Count, index + Near); near++)
        {
            if (near != index && DatelineReader.TryRead(reading.Page.Span(near), default, out var other) && IsBare(other) && other.HasDate == parts.HasDate) return true;
        }

        return false;
    }

    private static bool IsBare(in DatelineParts parts) => !parts.HasAgency && (parts.HasDate ? !parts.HasPlace : parts.Mark == DatelineMark.Colon);

    private static string? Part(ReadOnlySpan<char> line, Range range) => range.Equals(default) ? null : line[range].ToString();
}
