using System.Buffers;

namespace StaticPress.Extraction;

/// <summary>
/// The datelines of Korean, Japanese and Chinese agencies: <c>(서울=연합뉴스) 홍길동 기자 =</c>, <c>【北京＝共同】</c>, <c>［東京　22日　ロイター］ -</c>,
/// <c>新华社北京11月22日电</c>, <c>（中央社記者王小明台北22日電）</c>.
/// </summary>
internal static class EastAsianDateline
{
    private const int LongestInner = 48;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    public static bool TryRead(ReadOnlySpan<char> text, out DatelineParts parts)
    {
        parts = default;
        if (text.IsEmpty) return false;
        var close = text[0] switch { '(' => ')', '（' => '）', '[' => ']', '［' => '］', '【' => '】', '〔' => '〕', _ => '\0' };
        if (close == '\0') return text[0] >= '\u2E80' && TryWire(text, 0, text.Length, out parts);
        var end = text.IndexOf(close);
        if (end < 3 || end > LongestInner) return false;
        if (!TryEquals(text, end, out parts) && !TryWords(text, end, out parts) && !(TryWire(text, 1, end, out parts) && parts.Length >= end - 12)) return false;
        parts = parts with { Length = AfterMark(text, AfterReporter(text, end + 1)) };
        return true;
    }

    private static bool TryEquals(ReadOnlySpan<char> text, int end, out DatelineParts parts)
    {
        parts = default;
        var sign = text[..end].IndexOfAny('=', '＝');
        if (sign < 2) return false;
        var place = Trimmed(text, 1, sign);
        var agency = Trimmed(text, sign + 1, end);
        if (text[place].IsEmpty || text[agency].IsEmpty) return false;
        // In Japan a reporter's name stands where Korea has the agency's.
        var named = PressNames.IsAgency(text[agency]) || HasHangul(text[agency]);
        parts = new DatelineParts(place, default, named ? agency : default, default, 0);
        return true;
    }

    private static bool TryWords(ReadOnlySpan<char> text, int end, out DatelineParts parts)
    {
        parts = default;
        var first = 1;
        while (first < end && !Folding.IsSpace(text[first])) first++;
        var dateStart = first;
        while (dateStart < end && Folding.IsSpace(text[dateStart])) dateStart++;
        if (dateStart >= end || first < 3 || !DateReader.TryRead(text[dateStart..end], out var date)) return false;
        var dateEnd = dateStart + text.Slice(dateStart, date.Length).TrimEnd().Length;
        var agency = Trimmed(text, dateEnd, end);
        if (!text[agency].IsEmpty && !PressNames.IsAgency(text[agency])) return false;
        parts = new DatelineParts(1..first, dateStart..dateEnd, text[agency].IsEmpty ? default : agency, date, 0);
        return true;
    }

    /// <summary>Agency, perhaps a reporter, place, date, and the word for a wire report.</summary>
    private static bool TryWire(ReadOnlySpan<char> text, int start, int end, out DatelineParts parts)
    {
        parts = default;
        var scan = text[start..Math.Min(end, start + LongestInner)];
        var wire = scan.IndexOfAny("电電讯訊");
        if (wire < 3) return false;
        var head = scan[..wire];
        var dateStart = head.IndexOfAny(Digits);
        if (dateStart < 2 || !DateReader.TryReadWhole(head[dateStart..], out var date)) return false;
        var agency = PressNames.AgencyPrefix(head[..dateStart]);
        var place = PlaceBefore(head[agency..dateStart]);
        if (agency == 0 && place.IsEmpty) return false;
        var placeEnd = start + dateStart;
        parts = new DatelineParts(place.IsEmpty ? default : (placeEnd - place.Length)..placeEnd, placeEnd..(start + wire), agency == 0 ? default : start..(start + agency), date, 0);
        parts = parts with { Length = start == 0 ? AfterMark(text, AfterBracket(text, wire + 1)) : start + wire + 1 };
        return true;
    }

    private static ReadOnlySpan<char> PlaceBefore(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var reporter = text.StartsWith("记者") || text.StartsWith("記者") || text.StartsWith("特派员") || text.StartsWith("特派員");
        if (!reporter) return text.IndexOfAny("，。、：") < 0 && text.Length <= 12 ? text : [];
        var city = PressNames.CitySuffix(text);
        return city.IsEmpty && text.Length > 6 ? text[^2..] : city;
    }

    /// <summary>Chinese wires name the reporter in brackets after the word for the report.</summary>
    private static int AfterBracket(ReadOnlySpan<char> text, int position)
    {
        var at = position;
        while (at < text.Length && Folding.IsSpace(text[at])) at++;
        if (at >= text.Length || text[at] is not ('（' or '(' or '【')) return position;
        var close = text[at..].IndexOfAny("）)】");
        return close is > 0 and <= LongestInner ? at + close + 1 : position;
    }

    /// <summary>Korean wires name the reporter after the bracket: <c>홍길동 기자 =</c>.</summary>
    private static int AfterReporter(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..Math.Min(text.Length, position + 40)];
        var sign = rest.IndexOfAny('=', '＝');
        return sign > 0 && rest[..sign].TrimEnd() is var name && (name.EndsWith("기자") || name.EndsWith("특파원") || name.EndsWith("記者") || name.EndsWith("인턴기자") || name.EndsWith("논설위원")) ? position + sign : position;
    }

    private static int AfterMark(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (Folding.IsSpace(text[position]) || text[position] is '=' or '＝' or '-' or '–' or '—' or ':' or '：')) position++;
        return position;
    }

    private static Range Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Folding.IsSpace(text[start])) start++;
        while (end > start && Folding.IsSpace(text[end - 1])) end--;
        return start..end;
    }

    private static bool HasHangul(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;
}
