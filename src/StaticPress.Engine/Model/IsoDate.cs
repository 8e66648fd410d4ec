namespace StaticPress.Model;

/// <summary>Reads dates as machines write them: ISO 8601, extended form. A day, or a day with a time, with or without an offset from UTC; nothing else is guessed at.</summary>
public static class IsoDate
{
    public static bool TryParse(ReadOnlySpan<char> text, out PressDate date)
    {
        date = default;
        if (text.Length < 10 || !TryDay(text[..10], out var day)) return false;
        if (text.Length == 10)
        {
            date = new PressDate(day);
            return true;
        }
        if (text[10] is not ('T' or 't' or ' ') || !TryTime(text[11..], out var time, out var rest) || !TryOffset(rest, out var offset)) return false;
        date = new PressDate(day, time, offset);
        return IsInRange(date);
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text[4] != '-' || text[7] != '-' || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var number)) return false;
        if (year == 0 || month is 0 or > 12 || number == 0 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    // hh:mm, hh:mm:ss, hh:mm:ss.fff…: parts of a second are nothing that the press prints, and are dropped.
    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time, out ReadOnlySpan<char> rest)
    {
        time = default;
        rest = default;
        if (text.Length < 5 || text[2] != ':' || !TryNumber(text[..2], out var hour) || !TryNumber(text[3..5], out var minute) || hour > 23 || minute > 59) return false;
        rest = text[5..];
        var second = 0;
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!TryNumber(rest[1..3], out second) || second > 59) return false;
            rest = rest[3..];
            if (rest.Length > 1 && rest[0] == '.')
            {
                var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
                if (digits == 0) return false;
                rest = digits < 0 ? default : rest[(digits + 1)..];
            }
        }
        time = new TimeOnly(hour, minute, second);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty) return true;
        if (text is "Z" or "z")
        {
            offset = TimeSpan.Zero;
            return true;
        }
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':' || !TryNumber(text[1..3], out var hours) || !TryNumber(text[4..], out var minutes)) return false;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0)) return false;
        var size = new TimeSpan(hours, minutes, 0);
        offset = text[0] == '-' ? -size : size;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = number * 10 + digit - '0';
        }
        return true;
    }

    // An offset can carry the first and last day of the calendar out of it.
    private static bool IsInRange(PressDate date) => date.Date.Year is > 1 and < 9999;
}
