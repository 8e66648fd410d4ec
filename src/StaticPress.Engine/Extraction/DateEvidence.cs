namespace StaticPress.Extraction;

/// <summary>Looks in the whole text for what tells the day from the month in a numeric date: a named date near it, or numeric dates that can be read in one way only.</summary>
internal static class DateEvidence
{
    private const int FewDays = 7;
    private const int MostCharacters = 20_000;

    /// <summary>True for day first, false for month first, null where the text says nothing or both.</summary>
    public static bool? DayFirst(Reading reading, int line, DateOnly dayFirst, DateOnly monthFirst)
    {
        var tally = new Tally(dayFirst, monthFirst);
        var read = 0;
        for (var index = 0; index < reading.Page.Count && read < MostCharacters; index++)
        {
            if (index == line) continue;
            var text = reading.Page.Span(index);
            if (text.Length > MostCharacters) text = text[..MostCharacters];
            read += text.Length;
            Scan(text, ref tally);
        }

        return tally.Near != 0 ? tally.Near > 0 : tally.Order != 0 ? tally.Order > 0 : null;
    }

    private static void Scan(ReadOnlySpan<char> text, ref Tally tally)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var digit = char.IsDigit(text[at]);
            if ((!digit && !char.IsLetter(text[at])) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '-'))) continue;
            if (!DateReader.TryReadHere(text[at..], out var date) || date.IsOpen) continue;
            if (digit && Numeric(text[at..], out var first, out var second)) tally.Order += first > 12 ? 1 : second > 12 ? -1 : 0;
            else if (date.Month != 0) tally.Named(date);
            at += date.Length - 1;
        }
    }

    private static bool Numeric(ReadOnlySpan<char> text, out int first, out int second)
    {
        var cursor = new DateCursor(text);
        second = 0;
        if (!cursor.TryNumber(out first, out var digits) || digits > 2 || cursor.Current is not ('/' or '.' or '-')) return false;
        cursor.Position++;
        return cursor.TryNumber(out second, out digits) && digits <= 2;
    }

    private record struct Tally(DateOnly DayFirst, DateOnly MonthFirst)
    {
        public int Near { get; private set; }

        public int Order { get; set; }

        public void Named(in DateParts date)
        {
            var (a, b) = (DateResolver.Distance(DayFirst, date), DateResolver.Distance(MonthFirst, date));
            if (a != b && Math.Min(a, b) <= FewDays) Near += a < b ? 1 : -1;
        }
    }
}
