using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds the dateline that opens the report: at the first paragraphs of prose only, and not among questions.</summary>
internal static class DatelineScan
{
    private const int FirstParagraphs = 3;
    private const int FirstLines = 24;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        var (prose, lines) = (0, 0);
        var inFaq = false;
        for (var index = 0; index < page.Count; index++)
        {
            if (reading.HasLabel(index))
            {
                inFaq = reading.Is(index, LabelRole.Faq);
                (prose, lines) = (0, 0);
                continue;
            }

            if (!reading.Claims.IsFree(index)) continue;
            var line = page.Span(index);
            if (prose < FirstParagraphs && lines++ < FirstLines && Shape.BulletLength(line) == 0 && TryRead(reading, index, line, inFaq)) return;
            if (line.Length > 100) prose++;
        }
    }

    private static bool TryRead(Reading reading, int index, ReadOnlySpan<char> line, bool inFaq)
    {
        if (!DatelineReader.TryRead(line, reading.Publisher, out var parts) || (inFaq && !parts.HasAgency)) return false;
        reading.DatelineLine = index;
        reading.DatelineParts = parts;
        var own = parts.Length >= line.Length;
        reading.Dateline = new Dateline(Part(line, parts.Place), Part(line, parts.DateText), Part(line, parts.Agency), own ? 0 : parts.Length);
        if (own) reading.Claims.Take(index, Roles.Dateline);
        return true;
    }

    private static string? Part(ReadOnlySpan<char> line, Range range) => range.Equals(default) ? null : line[range].ToString();
}
