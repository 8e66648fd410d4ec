namespace StaticPress.Extraction;

/// <summary>Reads the marks that end a dateline: dashes of every length, a colon, <c>.-</c>, the Hindi danda.</summary>
internal static class DatelineMarks
{
    private const int LongestPart = 40;

    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out DatelineMark mark)
    {
        var at = SkipSpaces(text, position);
        var length = Length(text, at, spaced: at > position, out mark);
        if (length > 0) position = at + length;
        return length > 0;
    }

    /// <summary>Where a part that begins at <paramref name="start"/> ends: before a mark, a comma, a slash or a period with a space after it.</summary>
    public static int PartEnd(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestPart);
        for (var at = start; at < limit; at++)
        {
            if (text[at] is ',' or '،' or '(' or '/' || (text[at] is '.' && (at + 1 >= text.Length || Folding.IsSpace(text[at + 1])))) return at;
            if (Length(text, at, at > start && Folding.IsSpace(text[at - 1]), out _) > 0) return at;
        }

        return start;
    }

    private static int Length(ReadOnlySpan<char> text, int at, bool spaced, out DatelineMark mark)
    {
        mark = DatelineMark.None;
        if (at >= text.Length) return 0;
        var period = text[at] is '.' && at + 1 < text.Length && IsDash(text[at + 1]) ? 1 : 0;
        if (IsDash(text[at + period])) return Dashes(text, at, period, spaced, out mark);
        mark = text[at] is ':' or '：' ? DatelineMark.Colon : text[at] is '।' or '۔' ? DatelineMark.Stop : DatelineMark.None;
        if (mark == DatelineMark.None || (text[at] is ':' && at + 1 < text.Length && !Folding.IsSpace(text[at + 1]) && !IsDash(text[at + 1]))) return 0;
        return mark == DatelineMark.Colon && at + 1 < text.Length && IsDash(text[at + 1]) ? 2 : 1;
    }

    /// <summary>One hyphen is a mark only between spaces, or with a space after it: <c>Saint-Denis</c> has none.</summary>
    private static int Dashes(ReadOnlySpan<char> text, int at, int period, bool spaced, out DatelineMark mark)
    {
        mark = period > 0 ? DatelineMark.PeriodDash : DatelineMark.Dash;
        var end = at + period;
        while (end < text.Length && IsDash(text[end])) end++;
        // Old wires print the dash as a low line.
        var isLong = text[at] is not '_' && (end - at > 1 || text[at] is not '-');
        var open = end >= text.Length || Folding.IsSpace(text[end]);
        // "CITY--(BUSINESS WIRE)--": the dashes before the bracket belong to it.
        if (end < text.Length && text[end] is '(' && end - at == 2) return 0;
        return isLong || (spaced && open) || (open && end < text.Length) ? end - at : 0;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Folding.IsSpace(text[at]) || Folding.IsInvisible(text[at]))) at++;
        return at;
    }

    private static bool IsDash(char c) => c is '_' or '-' or '–' or '—' or '―' or '−' or '‒';
}
