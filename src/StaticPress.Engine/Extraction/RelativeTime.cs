namespace StaticPress.Extraction;

/// <summary>How old a page is, as pages say it: <c>2 days ago</c>, <c>vor 3 Stunden</c>. No date can be told from it.</summary>
internal static class RelativeTime
{
    private const int Longest = 40;
    private static readonly string[] Marks = ["ago", "vor", "il y a", "hace", "ha", "fa", "назад", "전", "前", "منذ", "قبل", "पहले", "ago by", "আগে"];
    private static readonly string[] Units = ["min", "hour", "hr", "day", "week", "month", "year", "minute", "stunde", "tag", "woche", "monat", "heure", "jour", "semaine", "mois", "hora", "dia", "semana", "mes", "ore", "ora", "giorn", "settiman", "час", "минут", "ден", "дн", "недел", "시간", "분", "일", "小时", "分钟", "天", "時間", "分", "日", "ساع", "دقيق", "يوم", "ايام", "घंट", "मिनट", "दिन", "ঘণ্টা", "দিন"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > Longest) return false;
        Span<char> buffer = stackalloc char[Longest];
        var length = Folding.Fold(line, buffer);
        if (length <= 0) return false;
        var text = buffer[..length].TrimEnd(".");
        return text is "yesterday" or "just now" or "today" || ((MetaLine.ContainsDigit(text) || text.StartsWith("a ") || text.StartsWith("an ")) && Is(text, line[^1] > '\u2E80'));
    }

    private static bool Is(ReadOnlySpan<char> text, bool unspaced) => HasUnit(text) && HasMark(text, unspaced);

    private static bool HasMark(ReadOnlySpan<char> text, bool unspaced)
    {
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark);
            if (at < 0) continue;
            var (starts, ends) = (at == 0 || text[at - 1] is ' ', at + mark.Length == text.Length || text[at + mark.Length] is ' ');
            if (unspaced ? at + mark.Length == text.Length : starts && ends) return true;
        }

        return false;
    }

    private static bool HasUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.IndexOf(unit) >= 0) return true;
        }

        return false;
    }
}
