namespace StaticPress.Extraction;

/// <summary>Reads lines such as <c>Published: June 3, 2025 | Updated: June 4, 2025</c>, <c>입력 2025.06.30. 수정 2025.07.01.</c></summary>
internal static class MetaDates
{
    private const int LongestLabel = 40;
    private static readonly string[] Openings = ["This story was ", "This article was ", "This post was ", "This report was ", "This page was ", "This story has been ", "This article has been "];

    /// <summary>Reads the line's labelled dates; false where anything else stands in it.</summary>
    public static bool TryRead(Reading reading, int line, ReadOnlySpan<char> text, List<DateCandidate> found)
    {
        var position = OpeningLength(text);
        while (position < text.Length)
        {
            if (!TryOne(reading, text[position..], out var isUpdate, out var date, out var length)) return IsEmpty(text[position..]) && found.Count > 0;
            found.Add(new DateCandidate(line, date, DateRank.Labelled, isUpdate));
            position += length;
            while (position < text.Length && (Folding.IsSpace(text[position]) || text[position] is '|' or ',' or ';' or '(' or ')' or '·' or '•' or '/' or '،' or '-' or '–' or '—')) position++;
        }

        return found.Count > 0;
    }

    private static bool TryOne(Reading reading, ReadOnlySpan<char> text, out bool isUpdate, out DateParts date, out int length)
    {
        (isUpdate, date, length) = (false, default, 0);
        for (var end = 1; end < Math.Min(text.Length, LongestLabel); end++)
        {
            if (!IsBoundary(text, end) || !reading.Table.TryLookUp(text[..end].TrimEnd(), out var label) || label.Role is not (LabelRole.Published or LabelRole.Updated)) continue;
            var rest = text[end..].TrimStart(" :：-–—\t\u00A0");
            isUpdate = label.Role == LabelRole.Updated;
            if (!(DateReader.TryRead(rest, out date) && date.IsFull) && !(isUpdate && TryTimeOfSameDay(reading, rest, out date))) continue;
            length = text.Length - rest.Length + date.Length;
            length += TrailingZone(text[length..]);
            return true;
        }

        return false;
    }

    /// <summary><c>Aggiornato alle 12:30</c> under the date of publication.</summary>
    private static bool TryTimeOfSameDay(Reading reading, ReadOnlySpan<char> text, out DateParts date)
    {
        date = default;
        var cursor = new DateCursor(text);
        if (reading.Dates.Count == 0 || !TimeReader.TryRead(ref cursor, out var time, out var offset) || !IsEmpty(text[cursor.Position..])) return false;
        date = reading.Dates[^1].Date with { Time = time, Offset = offset, Length = cursor.Position };
        return true;
    }

    /// <summary><c>This story was originally published on …</c> is a sentence, but says only that.</summary>
    private static int OpeningLength(ReadOnlySpan<char> text)
    {
        var bracket = text[0] is '(' or '[' ? 1 : 0;
        foreach (var opening in Openings)
        {
            if (text[bracket..].StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return bracket + opening.Length;
        }

        return bracket;
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int end) => Folding.IsSpace(text[end]) || text[end] is ':' or '：' || (char.IsDigit(text[end]) && !char.IsDigit(text[end - 1]));

    /// <summary>Names of zones that mean several offsets, and the words for a clock, say nothing that is used.</summary>
    private static int TrailingZone(ReadOnlySpan<char> text)
    {
        var cursor = new DateCursor(text);
        cursor.SkipSpaces();
        var word = cursor.PeekWord();
        if (word.Length is >= 2 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z')) cursor.Position += word.Length;
        else if (word.Length > 0 && DateWords.IsParticle(word)) cursor.Position += word.Length;
        else return 0;
        return cursor.Position;
    }

    private static bool IsEmpty(ReadOnlySpan<char> text) => text.Trim(" .。()|,;-").IsEmpty;
}
