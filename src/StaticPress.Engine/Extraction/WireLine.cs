using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>What agencies write for desks, not for readers: slugs above a report, notes to editors, signs of writers below it.</summary>
internal static class WireLine
{
    private const int LastLines = 6;
    private const int FirstLines = 6;
    private const int LongestSign = 40;
    private const int LongestInitials = 5;

    public static string? Reason(Page page, int index)
    {
        var line = page.Span(index);
        if (index < FirstLines && IsSlug(line)) return Reasons.Slug;
        if (index < FirstLines && (line.StartsWith("Eds: ", StringComparison.Ordinal) || line.StartsWith("(Adds ", StringComparison.Ordinal) || line.StartsWith("(Updates ", StringComparison.Ordinal) || line.StartsWith("(Recasts", StringComparison.Ordinal))) return Reasons.Notes;
        return index > 2 && index >= page.Count - LastLines && (IsSign(line) || (IsAddress(line) && Shape.EndsSentence(page.Span(index - 1)))) ? Reasons.Credits : null;
    }

    /// <summary><c>BC-US--Singing Sand, 1st Ld-Writethru,312</c>.</summary>
    private static bool IsSlug(ReadOnlySpan<char> line) =>
        line.Length <= 100 && (line.Contains("Ld-Writethru", StringComparison.Ordinal) || ((line.StartsWith("BC-") || line.StartsWith("AM-") || line.StartsWith("PM-")) && line.Contains("--", StringComparison.Ordinal)));

    /// <summary>Initials of writer and editors, or the agency's own sign: <c>gn/ilk/bc</c>, <c>ARL // MLM</c>, <c>--IANS</c>, <c>Lusa/Fim</c>.</summary>
    private static bool IsSign(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSign || Shape.EndsSentence(line)) return false;
        var dashed = line.TrimStart("-–— ");
        if (dashed.Length < line.Length && PressNames.IsKnownAgency(dashed)) return true;
        var slash = line.IndexOf('/');
        if (slash > 0 && PressNames.IsKnownAgency(line[..slash])) return true;
        return slash > 0 && AreInitials(line);
    }

    /// <summary>The writer's address under the report.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line) => line.IndexOf(' ') < 0 && line.IndexOf('@') > 0 && line.LastIndexOf('.') > line.IndexOf('@');

    private static bool AreInitials(ReadOnlySpan<char> line)
    {
        var parts = 0;
        foreach (var range in line.Split('/'))
        {
            var part = line[range].Trim();
            if (part.IsEmpty) continue;
            if (part.Length > LongestInitials || !char.IsLetter(part[0]) || part.Contains(' ')) return false;
            parts++;
        }

        return parts >= 2;
    }
}
