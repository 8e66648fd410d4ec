using System.Buffers;

namespace StaticPress.Extraction;

/// <summary>
/// The datelines of Korean, Japanese and Chinese agencies: <c>(서울=연합뉴스) 홍길동 기자 =</c>, <c>【北京＝共同】</c>, <c>［東京　22日　ロイター］ -</c>,
/// <c>新华社北京11月22日电</c>, <c>（中央社記者王小明台北22日電）</c>.
/// </summary>
internal static class EastAsianDateline
{
    private const int LongestInner = 48;
    private static readonly string[] ReporterWords = ["新华社记者", "本报记者", "本報記者", "记者", "記者", "通讯员", "特派员", "特派員"];
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    public static bool TryRead(ReadOnlySpan<char> text, out DatelineParts parts)
    {
        parts = default;
        if (text.IsEmpty) return false;
        var close = text[0] switch { '(' => ')', '（' => '）', '[' => ']', '［' => '］', '【' => '】', '〔' => '〕', _ => '\0' };
        if (close == '\0') return text[0] >= '\u2E80' && TryWire(text, 0, text.Length, out parts);
        var end = text.IndexOf(close);
        if (end < 3 || end > LongestInner) return false;
        if (!TryEquals(text, end, out parts) && !TryWords(text, end, out parts) && !(TryWire(text, 1, end, out parts) && parts.Length >= end - 12) && !TryAgency(text, end, out parts)) return false;
        var reporter = AfterReporter(text, end + 1);
        parts = parts with { Length = AfterMark(text, reporter), Reporter = reporter > end + 1 ? Trimmed(text, end + 1, reporter) : parts.Reporter };
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
        // "(도쿄 AFP=연합뉴스)": the agency that reports through another stands with the place.
        if (text[place].LastIndexOf(' ') is var space and > 0 && PressNames.IsKnownAgency(text[place][(space + 1)..]))
            (place, agency) = (place.Start..(place.Start.Value + space), (place.Start.Value + space + 1)..agency.End);
        // In Japan a reporter's name stands where Korea has the agency's.
        var named = PressNames.IsAgency(text[agency]) || text[agency].IndexOfAny('=', '＝') > 0 || HasHangul(text[agency]);
        parts = new DatelineParts(place, default, named ? agency : default, default, 0);
        return true;
    }

    private static bool TryWords(ReadOnlySpan<char> text, int end, out DatelineParts parts)
    {
        parts = default;
        // "【11月22日 AFP】": no place.
        var first = DateReader.TryRead(text[1..end], out var opening) && opening.Month != 0 ? 1 : 1 + text[1..end].IndexOfAny(' ', '\u3000');
        if (first == 0) return false;
        var dateStart = first;
        while (dateStart < end && Folding.IsSpace(text[dateStart])) dateStart++;
        if (dateStart >= end || first is 2 || !DateReader.TryRead(text[dateStart..end], out var date)) return false;
        var dateEnd = dateStart + text.Slice(dateStart, date.Length).TrimEnd().Length;
        var agency = Trimmed(text, dateEnd, end);
        if (!text[agency].IsEmpty && !PressNames.IsAgency(text[agency])) return false;
        parts = new DatelineParts(first == 1 ? default : 1..first, dateStart..dateEnd, text[agency].IsEmpty ? default : agency, date, 0);
        return true;
    }

    /// <summary>A known agency alone, behind a place, or before its reporter: <c>（共同）</c>, <c>【ソウル聯合ニュース】</c>, <c>[이데일리 홍길동 기자]</c>.</summary>
    private static bool TryAgency(ReadOnlySpan<char> text, int end, out DatelineParts parts)
    {
        parts = default;
        if (text[1] < '\u2E80') return false;
        var inner = text[1..end];
        var start = PressNames.IsKnownAgency(inner) ? 0 : PressNames.AgencySuffix(inner);
        if (start >= 0 && start != 1)
        {
            parts = new DatelineParts(start == 0 ? default : 1..(1 + start), default, (1 + start)..end, default, 0);
            return true;
        }

        var first = inner.IndexOf(' ');
        if (first < 2 || !PressNames.IsKnownAgency(inner[..first]) || !EndsWithReporter(inner)) return false;
        parts = new DatelineParts(default, default, 1..(1 + first), default, 0, Reporter: Trimmed(text, 1 + first, end));
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
        var agency = PressNames.AgencyPrefix(head[..dateStart]) is > 0 and var known ? known : AgencyByName(head[..dateStart]);
        var place = PlaceBefore(head[agency..dateStart]);
        var named = head[agency..dateStart].Trim();
        var word = ReporterWord(named);
        var reporter = word > 0 && named.Length > word + place.Length ? (start + dateStart - named.Length + word)..(start + dateStart - place.Length) : default(Range);
        if (agency == 0 && place.IsEmpty) return false;
        var placeEnd = start + dateStart;
        parts = new DatelineParts(place.IsEmpty ? default : (placeEnd - place.Length)..placeEnd, placeEnd..(start + wire), agency == 0 ? default : start..(start + agency), date, 0, Reporter: reporter);
        if (start > 0)
        {
            parts = parts with { Length = start + wire + 1 };
            return true;
        }

        var after = AfterBracket(text, wire + 1, out var bracketed);
        parts = parts with { Length = AfterMark(text, after), Reporter = bracketed.Equals(default) ? reporter : bracketed };
        return true;
    }

    /// <summary>Chinese agencies call themselves 社, in two to five signs, and stand right before the place: <c>清河社桥头镇6月18日电</c>.</summary>
    private static int AgencyByName(ReadOnlySpan<char> text)
    {
        const int LongestAgency = 5;
        var sign = text.IndexOf('社');
        return sign is > 0 and < LongestAgency && text.Length - sign > 2 ? sign + 1 : 0;
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
    private static int AfterBracket(ReadOnlySpan<char> text, int position, out Range reporter)
    {
        reporter = default;
        var at = position;
        while (at < text.Length && Folding.IsSpace(text[at])) at++;
        if (at >= text.Length || text[at] is not ('（' or '(' or '【')) return position;
        var close = text[at..].IndexOfAny("）)】");
        if (close is <= 0 or > LongestInner) return position;
        var inner = text[(at + 1)..(at + close)];
        if (ReporterWord(inner) is var word and > 0) reporter = Trimmed(text, at + 1 + word, at + close);
        return at + close + 1;
    }

    /// <summary>The length of the word before a reporter's name.</summary>
    private static int ReporterWord(ReadOnlySpan<char> text)
    {
        foreach (var word in ReporterWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }

    /// <summary>Korean wires name the reporter after the bracket: <c>홍길동 기자 =</c>.</summary>
    private static int AfterReporter(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..Math.Min(text.Length, position + 40)];
        var sign = rest.IndexOfAny('=', '＝');
        return sign > 0 && EndsWithReporter(rest[..sign].TrimEnd()) ? position + sign : position;
    }

    private static bool EndsWithReporter(ReadOnlySpan<char> name) => name.EndsWith("기자") || name.EndsWith("특파원") || name.EndsWith("記者") || name.EndsWith("논설위원");

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
