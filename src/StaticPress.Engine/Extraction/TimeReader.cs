namespace StaticPress.Extraction;

/// <summary>Reads a time of day after a date: <c>09:30</c>, <c>9.30 pm IST</c>, <c>14h30</c>, <c>09:30:00+01:00</c>.</summary>
internal static class TimeReader
{
    // Only names that mean one offset: IST, CST and BST each mean several.
    private static readonly (string Name, int Minutes)[] Zones = [("UTC", 0), ("GMT", 0), ("Z", 0), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240), ("PST", -480), ("PDT", -420), ("MST", -420), ("MDT", -360), ("CDT", -300), ("KST", 540), ("JST", 540), ("MSK", 180), ("МСК", 180), ("EET", 120), ("EEST", 180), ("WIB", 420), ("HKT", 480), ("PKT", 300), ("NPT", 345), ("AEDT", 660), ("AEST", 600)];

    public static bool TryRead(ref DateCursor cursor, out TimeOnly time, out TimeSpan? offset)
    {
        time = default;
        offset = null;
        cursor.SkipFillers();
        var before = Half(ref cursor);
        cursor.SkipSpaces();
        if (!cursor.TryNumber(out var hour, out var digits) || digits > 2) return false;
        var minute = 0;
        var second = 0;
        SkipSpaceBeforeHour(ref cursor);
        var marked = cursor.Current is ':' or '.' or 'h' or 'H' or '時' or '시' or '时' or '點' or '点' or '：';
        if (marked)
        {
            cursor.Position++;
            cursor.SkipSpaces();
            if (cursor.TryNumber(out minute, out digits) && digits != 2 && digits != 1) return false;
            if (cursor.Current is '分' or '분') cursor.Position++;
            if (cursor.Current is ':' && char.IsDigit(cursor.Next))
            {
                cursor.Position++;
                cursor.TryNumber(out second, out _);
                if (cursor.Current is '.' && char.IsDigit(cursor.Next))
                {
                    cursor.Position++;
                    cursor.TryNumber(out _, out _);
                }
            }
        }

        marked |= TakeClock(ref cursor);
        var end = cursor.Position;
        cursor.SkipSpaces();
        var half = Half(ref cursor) ?? before;
        if (half is null) cursor.Position = end;
        if (!marked && half is null) return false;
        if (half is { } after && hour <= 12) hour = (hour % 12) + (after ? 12 : 0);
        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new TimeOnly(hour, minute, second);
        offset = Zone(ref cursor);
        return true;
    }

    /// <summary><c>10 h 15</c>.</summary>
    private static void SkipSpaceBeforeHour(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Current is not ('h' or 'H') || char.IsLetter(cursor.Next)) cursor.Position = start;
    }

    /// <summary><c>9 Uhr</c>: the word makes a lone number an hour.</summary>
    private static bool TakeClock(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        var word = cursor.PeekWord();
        if (word is "Uhr" or "heures" or "horas" or "ore" or "hrs" or "часов")
        {
            cursor.Position += word.Length;
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Whether the hour is before or after noon, where the text says so.</summary>
    private static bool? Half(ref DateCursor cursor)
    {
        var word = cursor.PeekWord();
        if (word.Length is 0 or > 8) return null;
        Span<char> folded = stackalloc char[8];
        var key = folded[..Math.Max(0, Folding.Fold(word, folded))];
        bool? half = key switch
        {
            "am" or "a.m" or "오전" or "上午" or "午前" or "凌晨" or "早上" or "صباحا" or "ص" or "पूर्वाह्न" => false,
            "pm" or "p.m" or "오후" or "下午" or "午後" or "晚上" or "مساء" or "م" or "अपराह्न" => true,
            _ => null,
        };
        if (half is null) return null;
        cursor.Position += word.Length;
        cursor.Take('.');
        return half;
    }

    /// <summary>Passes the name of a zone that says nothing that is used: <c>ET</c>, <c>IST</c>, <c>Eastern Standard Time</c>.</summary>
    public static void SkipZoneName(ref DateCursor cursor)
    {
        for (var count = 0; count < 3; count++)
        {
            var start = cursor.Position;
            cursor.SkipSpaces();
            var word = cursor.PeekWord();
            var letters = word.Length is >= 2 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');
            if (!letters && word is not ("Eastern" or "Central" or "Mountain" or "Pacific" or "Standard" or "Daylight" or "Time" or "Indian" or "Greenwich" or "Mean" or "Summer" or "European"))
            {
                cursor.Position = start;
                return;
            }

            cursor.Position += word.Length;
            if (letters) return;
        }
    }

    private static TimeSpan? Zone(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        cursor.Take('(');
        foreach (var (name, minutes) in Zones)
        {
            if (!cursor.PeekWord().SequenceEqual(name)) continue;
            cursor.Position += name.Length;
            var signed = SignedOffset(ref cursor);
            cursor.Take(')');
            return signed ?? TimeSpan.FromMinutes(minutes);
        }

        if (SignedOffset(ref cursor) is { } offset) return offset;
        cursor.Position = start;
        return null;
    }

    private static TimeSpan? SignedOffset(ref DateCursor cursor)
    {
        if (cursor.Current is not ('+' or '-' or '−') || !char.IsDigit(cursor.Next)) return null;
        var start = cursor.Position;
        var sign = cursor.Current == '+' ? 1 : -1;
        cursor.Position++;
        if (!cursor.TryNumber(out var hours, out var digits)) return null;
        var minutes = 0;
        if (digits > 2) (hours, minutes) = (hours / 100, hours % 100);
        else if (cursor.Take(':')) cursor.TryNumber(out minutes, out _);
        if (hours <= 14 && minutes <= 59) return sign * new TimeSpan(hours, minutes, 0);
        cursor.Position = start;
        return null;
    }
}
