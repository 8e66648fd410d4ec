namespace StaticPress.Extraction;

/// <summary>
/// Reads a date at the beginning of a text: <c>22 November 2026</c>, <c>Nov. 22</c>, <c>30/06/2025</c>, <c>2026-11-22T09:30Z</c>,
/// <c>2026年11月22日</c>, <c>२२ नवंबर २०२६</c>. Forms as in CLDR; a year of two digits is not read.
/// </summary>
internal static class DateReader
{
    // Reiwa began in 2019, Heisei in 1989, Showa in 1926: year 1 is the year itself.
    private static readonly (string Era, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)];

    /// <summary>The date with which the text begins; weekdays before it and a time after it belong to it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateParts date)
    {
        var cursor = new DateCursor(text);
        cursor.SkipFillers();
        return TryRead(text, ref cursor, out date);
    }

    /// <summary>The date that begins with the text's first letter or digit.</summary>
    public static bool TryReadHere(ReadOnlySpan<char> text, out DateParts date)
    {
        var cursor = new DateCursor(text);
        return TryRead(text, ref cursor, out date);
    }

    private static bool TryRead(ReadOnlySpan<char> text, ref DateCursor cursor, out DateParts date)
    {
        var start = cursor.Position;
        var time = TimeBefore(ref cursor, out var offset);
        if (!TryDate(text, ref cursor, out date) || !IsPossible(date)) return false;
        date = time is null ? ReadTime(ref cursor, date) : date with { Time = time, Offset = offset };
        date = date with { Start = start, Length = cursor.Position };
        return true;
    }

    /// <summary>The date that the text is and nothing else: what is left may only be particles, weekdays and the name of a time zone.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out DateParts date)
    {
        if (!TryRead(text, out date)) return false;
        var cursor = new DateCursor(text) { Position = date.Length };
        cursor.SkipFillers();
        if (date.Time is not null) TimeReader.SkipZoneName(ref cursor);
        cursor.SkipFillers();
        return cursor.AtEnd || text[cursor.Position..].Trim(" .。।)*_\u200E\u200F").IsEmpty;
    }

    private static bool TryDate(ReadOnlySpan<char> text, ref DateCursor cursor, out DateParts date)
    {
        foreach (var (era, before) in Eras)
        {
            if (!text[cursor.Position..].StartsWith(era, StringComparison.Ordinal)) continue;
            cursor.Position += era.Length;
            date = default;
            var first = cursor.Take('元');
            var year = 1;
            return (first || cursor.TryNumber(out year, out _)) && TryYearFirst(ref cursor, before + year, out date);
        }

        if (!cursor.TryNumber(out var number, out var digits)) return TryMonthFirst(ref cursor, out date);
        return digits == 4 ? TryYearFirst(ref cursor, number, out date) : TryDayFirst(ref cursor, number, digits, out date);
    }

    private static bool TryYearFirst(ref DateCursor cursor, int year, out DateParts date)
    {
        date = default;
        cursor.SkipSpaces();
        if (cursor.Take('年') || cursor.Take('년'))
        {
            cursor.SkipSpaces();
            return cursor.TryNumber(out var number, out var digits) && digits <= 2 && TryCjkMonth(ref cursor, year, number, out date);
        }

        if (cursor.Current is '-' or '/' or '.' or '－' or '．' or '／')
        {
            cursor.Position++;
            cursor.SkipSpaces();
            if (!cursor.TryNumber(out var month, out var length) || length > 2) return false;
            if (cursor.Current is not ('-' or '/' or '.' or '－' or '．' or '／')) return false;
            cursor.Position++;
            cursor.SkipSpaces();
            if (!cursor.TryNumber(out var day, out length) || length > 2) return false;
            cursor.Take('.');
            date = new DateParts(year, month, day, 0);
            return true;
        }

        cursor.SkipFillers();
        if (!TryMonth(ref cursor, out var named)) return false;
        cursor.SkipFillers();
        if (!cursor.TryNumber(out var numbered, out var count) || count > 2) return false;
        date = new DateParts(year, named, numbered, 0);
        return true;
    }

    private static bool TryCjkMonth(ref DateCursor cursor, int year, int month, out DateParts date)
    {
        date = default;
        if (!cursor.Take('月') && !cursor.Take('월')) return false;
        cursor.SkipSpaces();
        if (!cursor.TryNumber(out var day, out var digits) || digits > 2) return false;
        cursor.SkipSpaces();
        if (!cursor.Take('日') && !cursor.Take('일') && !cursor.Take('号') && !cursor.Take('號')) return false;
        date = new DateParts(year, month, day, 0);
        return true;
    }

    private static bool TryDayFirst(ref DateCursor cursor, int number, int digits, out DateParts date)
    {
        date = default;
        if (digits > 2) return false;
        if (cursor.Current is '月' or '월') return TryCjkMonth(ref cursor, 0, number, out date);
        if (cursor.Current is '日' or '일')
        {
            cursor.Position++;
            date = new DateParts(0, 0, number, 0);
            return true;
        }

        if (cursor.Current is '/' or '.' or '-' or '／' or '．' && TryNumeric(ref cursor, number, out date)) return true;
        SkipOrdinal(ref cursor);
        cursor.SkipFillers();
        cursor.Take('-');
        if (!TryMonth(ref cursor, out var month)) return false;
        date = new DateParts(TakeYear(ref cursor), month, number, 0);
        return true;
    }

    private static bool TryNumeric(ref DateCursor cursor, int first, out DateParts date)
    {
        date = default;
        var start = cursor.Position;
        var separator = cursor.Current;
        cursor.Position++;
        cursor.SkipSpaces();
        if (cursor.TryNumber(out var second, out var digits) && digits <= 2 && cursor.Take(separator))
        {
            cursor.SkipSpaces();
            if (cursor.TryNumber(out var year, out digits) && digits == 4)
            {
                date = Numeric(first, second, year);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static DateParts Numeric(int first, int second, int year) =>
        first > 12 ? new DateParts(year, second, first, 0)
        : second > 12 || first == second ? new DateParts(year, first, second, 0)
        : new DateParts(year, 0, 0, 0, first, second);

    private static bool TryMonthFirst(ref DateCursor cursor, out DateParts date)
    {
        date = default;
        if (!TryMonth(ref cursor, out var month)) return false;
        cursor.SkipFillers();
        if (!cursor.TryNumber(out var day, out var digits) || digits > 2) return false;
        SkipOrdinal(ref cursor);
        date = new DateParts(TakeYear(ref cursor), month, day, 0);
        return true;
    }

    private static bool TryMonth(ref DateCursor cursor, out int month)
    {
        var words = cursor.PeekTwoWords();
        month = words.IsEmpty ? 0 : DateWords.Month(words);
        if (month == 0) month = DateWords.Month(words = cursor.PeekWord());
        if (month == 0) return false;
        cursor.Position += words.Length;
        cursor.Take('.');
        // Arabic papers print both names: تشرين الثاني/نوفمبر, نوفمبر تشرين الثاني.
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (!cursor.Take('/') && !cursor.Take('(') && !(cursor.Current is >= '\u0620' and <= '\u064A')) return ReturnTo(ref cursor, start);
        cursor.SkipSpaces();
        if (!TryMonth(ref cursor, out var other) || other != month) return ReturnTo(ref cursor, start);
        cursor.Take(')');
        return true;
    }

    private static bool ReturnTo(ref DateCursor cursor, int position)
    {
        cursor.Position = position;
        return true;
    }

    /// <summary>A year after the month; without one the cursor stays where the date ends.</summary>
    private static int TakeYear(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipFillers();
        if (cursor.Current is '/' or '-') cursor.Position++;
        if (cursor.TryNumber(out var year, out var digits) && digits == 4)
        {
            SkipYearWord(ref cursor);
            return year;
        }

        cursor.Position = start;
        return 0;
    }

    /// <summary>Russian names the year as one: <c>2026 года</c>, <c>2026 г.</c></summary>
    private static void SkipYearWord(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        var word = cursor.PeekWord();
        if (word is not ("года" or "год" or "г"))
        {
            cursor.Position = start;
            return;
        }

        cursor.Position += word.Length;
        if (word.Length == 1) cursor.Take('.');
    }

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        cursor.Take('.');
        if (cursor.Current is '\'' or '’' or '-' && char.IsLetter(cursor.Next))
        {
            var start = cursor.Position++;
            if (!DateWords.IsParticle(cursor.PeekWord())) cursor.Position = start;
        }

        var word = cursor.PeekWord();
        if (word.Length > 0 && DateWords.IsParticle(word)) cursor.Position += word.Length;
    }

    private static DateParts ReadTime(ref DateCursor cursor, DateParts date)
    {
        var start = cursor.Position;
        if (date.Year != 0)
        {
            if (cursor.Current is 'T' && char.IsDigit(cursor.Next)) cursor.Position++;
            // "23 November 2026 (10:15 IST)".
            cursor.SkipFillers();
            var bracket = cursor.Take('(');
            if (TimeReader.TryRead(ref cursor, out var time, out var offset))
            {
                if (bracket) SkipBracket(ref cursor);
                return date with { Time = time, Offset = offset };
            }
        }

        cursor.Position = start;
        return date;
    }

    /// <summary><c>10:15 AM EST, Tue November 24, 2026</c>.</summary>
    private static TimeOnly? TimeBefore(ref DateCursor cursor, out TimeSpan? offset)
    {
        var start = cursor.Position;
        offset = null;
        if (IsClock(cursor) && TimeReader.TryRead(ref cursor, out var time, out offset) && cursor.Position - start >= 4 && !cursor.AtEnd)
        {
            TimeReader.SkipZoneName(ref cursor);
            cursor.SkipFillers();
            return time;
        }

        cursor.Position = start;
        return null;
    }

    private static bool IsClock(DateCursor cursor) => cursor.TryNumber(out _, out var digits) && digits <= 2 && cursor.Current is ':' or 'h' && char.IsDigit(cursor.Next);

    /// <summary>The end of a time in brackets; the name of a zone that means several offsets says nothing that is used.</summary>
    private static void SkipBracket(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        cursor.Position += cursor.PeekWord().Length;
        if (!cursor.Take(')')) cursor.Position = start;
    }

    private static bool IsPossible(DateParts date)
    {
        if (date.IsOpen) return date is { First: >= 1, Second: >= 1, Year: >= 1800 and < 2200 };
        if (date.Year is not 0 and (< 1800 or >= 2200)) return false;
        return date.Month == 0 ? date.Day is >= 1 and <= 31 : date.Month <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year == 0 ? 2024 : date.Year, date.Month);
    }
}
