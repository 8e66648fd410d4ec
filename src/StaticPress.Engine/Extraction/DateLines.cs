using System.Text;

namespace StaticPress.Extraction;

/// <summary>Reads a date line, also one that a page broke into several: <c>Nov</c> / <c>22</c> / <c>2026</c>.</summary>
internal static class DateLines
{
    private const int Longest = 120;
    private const int LongestPiece = 24;
    private const int MostPieces = 4;

    /// <param name="count">How many lines the date takes.</param>
    public static bool TryRead(Reading reading, int index, out int count, out DateParts date)
    {
        count = 1;
        date = default;
        var page = reading.Page;
        if (index >= page.Count || !reading.IsFreeProse(index) || page[index].Length > Longest) return false;
        if (page[index].Length <= LongestPiece && IsPiece(page.Span(index)) && TryPieces(reading, index, out count, out date)) return true;
        count = 1;
        return DateReader.TryReadWhole(page.Span(index), out date) && date.IsFull;
    }

    private static bool TryPieces(Reading reading, int index, out int count, out DateParts date)
    {
        var page = reading.Page;
        var text = new StringBuilder().Append(page.Span(index));
        (count, date) = (0, default);
        for (var next = index + 1; next < Math.Min(page.Count, index + MostPieces); next++)
        {
            if (!reading.Claims.IsFree(next) || reading.HasLabel(next) || page[next].Length > LongestPiece || !IsPiece(page.Span(next))) break;
            text.Append(' ').Append(page.Span(next));
            if (DateReader.TryReadWhole(text.ToString(), out var read) && read.IsFull) (count, date) = (next - index + 1, read);
        }

        return count > 0;
    }

    /// <summary>A weekday, a month, a number, a time: anything that only a date is made of.</summary>
    private static bool IsPiece(ReadOnlySpan<char> line)
    {
        var cursor = new DateCursor(line);
        while (!cursor.AtEnd)
        {
            var before = cursor.Position;
            cursor.SkipFillers();
            var word = cursor.PeekWord();
            if (DateWords.Month(word) != 0) cursor.Position += word.Length;
            while (!cursor.AtEnd && (char.IsDigit(cursor.Current) || cursor.Current is ':' or '.' or ',')) cursor.Position++;
            if (cursor.Position == before) return false;
        }

        return true;
    }
}
