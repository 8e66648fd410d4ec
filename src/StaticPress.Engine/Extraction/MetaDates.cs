namespace StaticPress.Extraction;

/// <summary>Reads lines such as <c>Published: June 3, 2025 | Updated: June 4, 2025</c>, <c>입력 2025.06.30. 수정 2025.07.01.</c></summary>
internal static class MetaDates
{
    private const int LongestLabel = 40;

    /// <summary>Reads the line's labelled dates; false where anything else stands in it.</summary>
    public static bool TryRead(Reading reading, int line, List<DateCandidate> found)
    {
        var text = reading.Page.Span(line);
        var position = 0;
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
            if (!DateReader.TryRead(text[end..].TrimStart(" :：-–—\t\u00A0"), out date) || !date.IsFull) continue;
            isUpdate = label.Role == LabelRole.Updated;
            length = text.Length - text[end..].TrimStart(" :：-–—\t\u00A0").Length + date.Length;
            length += TrailingZone(text[length..]);
            return true;
        }

        return false;
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
