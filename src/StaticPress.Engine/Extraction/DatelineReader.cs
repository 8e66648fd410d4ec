using System.Buffers;
using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>
/// Reads the dateline at the beginning of a text: optional parts in their order, then a mark. A dateline needs evidence beyond its shape:
/// an agency, a date with a mark, or a place in capitals with a mark (structured-data.md §12.1).
/// </summary>
internal ref struct DatelineReader
{
    private const int LongestHead = 160;
    private const int LongestPlace = 48;
    private const int LongestAgency = 48;
    private static readonly SearchValues<char> Closers = SearchValues.Create(")]）］】");
    private static readonly SearchValues<char> Letters = SearchValues.Create([.. Enumerable.Range(0x41, 0x600).Select(code => (char)code).Where(char.IsLetter)]);
    private readonly ReadOnlySpan<char> text;
    private int position;
    private Range place;
    private Range dateText;
    private Range agency;
    private DateParts date;
    private MarkKind mark;

    private DatelineReader(ReadOnlySpan<char> text) => this.text = text;

    private enum MarkKind
    {
        None,
        Dash,
        Colon,
        Stop,
    }

    /// <param name="publisher">The publisher's name, where it is known: as an agency it needs no other evidence.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> publisher, out DatelineParts parts)
    {
        var head = text.Length <= LongestHead ? text : text[..LongestHead];
        if (EastAsianDateline.TryRead(head, out parts)) return true;
        var reader = new DatelineReader(head);
        return reader.Read(publisher, text.Length > head.Length, out parts);
    }

    private readonly char Current => position < text.Length ? text[position] : '\0';

    private bool Read(ReadOnlySpan<char> publisher, bool continues, out DatelineParts parts)
    {
        parts = default;
        SkipSpaces();
        if (TryAgency())
        {
            if (TryMark()) ReadPlaceAfterAgency();
        }
        else
        {
            ReadPlaceAndDate();
            TryAgency();
            if (TryMark() && agency.Equals(default)) TryAgencyAfterMark();
        }

        SkipSpaces();
        parts = new DatelineParts(place, dateText, agency, date, position);
        return IsEvident(parts, publisher, ownLine: position >= text.Length && !continues);
    }

    private readonly bool IsEvident(in DatelineParts parts, ReadOnlySpan<char> publisher, bool ownLine)
    {
        var dash = mark is MarkKind.Dash or MarkKind.Stop;
        var name = parts.HasPlace ? text[parts.Place] : [];
        var capitals = parts.HasPlace && IsCapitals(name);
        if (parts.HasAgency)
        {
            if (!parts.HasPlace && !parts.HasDate) return dash && !ownLine && IsPlausibleAgency(text[parts.Agency]);
            return parts.HasDate || capitals || IsTrusted(text[parts.Agency], publisher);
        }

        if (!parts.HasPlace) return false;
        if (parts.HasDate) return mark != MarkKind.None || ownLine;
        if (mark == MarkKind.None || ownLine) return false;
        return (capitals && !DatelineWords.IsShout(name)) || (PressNames.IsCity(name) && (mark == MarkKind.Colon || dash));
    }

    private static bool IsTrusted(ReadOnlySpan<char> name, ReadOnlySpan<char> publisher) =>
        PressNames.IsAgency(name) || (!publisher.IsEmpty && Folded.Equal(name, publisher));

    private static bool IsPlausibleAgency(ReadOnlySpan<char> name) => PressNames.IsAgency(name) || (name.Length <= 30 && char.IsUpper(name[0]) && name.Count(' ') <= 3);

    /// <summary><c>(ANSA) - ROMA, 22 NOV - …</c>: a place after the agency counts only with a mark of its own.</summary>
    private void ReadPlaceAfterAgency()
    {
        var before = this;
        SkipSpaces();
        ReadPlaceAndDate();
        if (place.Equals(default) || !TryMark() || (dateText.Equals(default) && !IsCapitals(text[place]))) this = before;
    }

    private void ReadPlaceAndDate()
    {
        if (TryDate())
        {
            // "22 November 2026 – BERLIN – …": the place may follow the date.
            var after = position;
            if ((!TryMark() && Current is not ',') || !TryPlace() || (mark == MarkKind.Dash && !AtMark())) (position, place, mark) = (after, default, MarkKind.None);
            return;
        }

        if (!TryPlace()) return;
        while (TrySeparator())
        {
            if (TryDate()) return;
            if (!TryRegion()) return;
        }

        // "Москва 22 ноября", "SEOUL June 30".
        var end = position;
        SkipSpaces();
        if (!TryDate()) position = end;
    }

    private bool TryPlace()
    {
        var start = position;
        var end = NameEnd(start, LongestPlace, DatelineWords.LongestPlaceWords);
        if (end == start) return false;
        place = start..end;
        position = end;
        return true;
    }

    private bool TryRegion()
    {
        var end = NameEnd(position, 30, 4);
        if (end == position) return false;
        place = place.Start..end;
        position = end;
        return true;
    }

    /// <summary>The end of the name that begins here: words with capitals, where the script has them, joined by particles.</summary>
    private readonly int NameEnd(int start, int longest, int mostWords)
    {
        var (end, words) = (start, 0);
        var at = start;
        while (words < mostWords && at < text.Length)
        {
            var wordEnd = WordEnd(at);
            var word = text[at..wordEnd];
            if (word.IsEmpty || wordEnd - start > longest) break;
            var named = DatelineWords.IsNameWord(word);
            if (!named && (words == 0 || !DatelineWords.IsNameParticle(word))) break;
            if (words == 0 && (DateWords.IsWeekday(word) || DateWords.Month(word) != 0)) break;
            if (words > 0 && (DateWords.Month(word) != 0 || char.IsDigit(word[0]))) break;
            words++;
            if (named) end = wordEnd;
            at = wordEnd;
            if (at >= text.Length || text[at] != ' ') break;
            at++;
        }

        return end;
    }

    private readonly int WordEnd(int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var c = text[end];
            var inside = char.IsLetterOrDigit(c) || c is '\'' or '’' or '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            // A hyphen, slash or period belongs to a name only between or after its letters: Saint-Denis, Frankfurt/Main, St., N.Y.
            if (!inside && end > start && c is '-' or '/' or '\u2011') inside = end + 1 < text.Length && char.IsLetter(text[end + 1]);
            if (!inside && c is '.' && end > start) inside = IsAbbreviation(start, end);
            if (!inside) break;
            end++;
        }

        return end;
    }

    private readonly bool IsAbbreviation(int start, int period)
    {
        var next = period + 1 < text.Length ? text[period + 1] : '\0';
        if (char.IsLetter(next)) return true;
        return next is not '-' and not '—' && (DatelineWords.IsAbbreviation(text[start..period]) || text[start..period].Contains('.'));
    }

    private bool TrySeparator()
    {
        var start = position;
        SkipSpaces();
        if (Current is ',' or '،' or '，' or '、')
        {
            position++;
            SkipSpaces();
            return true;
        }

        // "Москва. 22 ноября. INTERFAX.RU - …": a period divides only before a date.
        if (Current is '.' && position + 2 < text.Length && char.IsDigit(text[position + 2]) && text[position + 1] == ' ')
        {
            position += 2;
            return true;
        }

        position = start;
        return false;
    }

    private bool TryDate()
    {
        var rest = text[position..];
        if (!DateReader.TryRead(rest, out var read) || read.Month == 0 || read.IsOpen) return false;
        var length = read.Time is null ? read.Length : rest[..read.Length].TrimEnd().Length;
        while (length > 0 && rest[length - 1] is ' ' or ',') length--;
        // The period after a whole word ends the part; after a short one it marks an abbreviation.
        if (length > 6 && rest[length - 1] == '.' && rest[(length - 6)..(length - 1)].IndexOfAnyExcept(Letters) < 0) length--;
        date = read;
        dateText = (position + read.Start)..(position + length);
        position += length;
        if (Current is '.' && position + 1 < text.Length && text[position + 1] is ' ' or '/') position++;
        return true;
    }

    private bool TryAgency()
    {
        var start = position;
        SkipSpaces();
        // CITY--(BUSINESS WIRE)--
        if (text[position..].StartsWith("--(", StringComparison.Ordinal)) position += 2;
        var open = Current;
        position++;
        if (open is '(' or '（' or '[' && text[Math.Min(position, text.Length)..].IndexOfAny(Closers) is var length and > 0 and <= LongestAgency
            && TakeAgency(length)) return true;
        if (open is '/' && position < text.Length && text[position..].IndexOf('/') is var slash and > 1 and <= LongestAgency && TakeAgency(slash)) return true;
        position = start;
        return false;
    }

    private bool TakeAgency(int length)
    {
        var inner = text.Slice(position, length);
        var name = inner.Trim();
        if (name.IsEmpty || !char.IsLetter(name[0]) || name.IndexOfAny("?!;") >= 0) return false;
        var start = position + inner.IndexOf(name);
        agency = start..(start + name.Length);
        position += length + 1;
        if (Current is '.' && position + 1 < text.Length && text[position + 1] is ' ') position++;
        return true;
    }

    /// <summary>"МОСКВА, 22 ноя — РИА Новости. …", "القاهرة - أ ف ب - …": a known agency between two marks.</summary>
    private void TryAgencyAfterMark()
    {
        var start = position;
        SkipSpaces();
        if (TryAgency())
        {
            TryMark();
            return;
        }

        var rest = text[position..];
        var end = rest[..Math.Min(rest.Length, 30)].IndexOfAny(".-–—/");
        if (end > 1 && PressNames.IsKnownAgency(rest[..end].Trim()))
        {
            agency = position..(position + rest[..end].TrimEnd().Length);
            position += end;
            if (!TryMark() && Current is '.') position++;
            mark = MarkKind.Dash;
            return;
        }

        position = start;
    }

    private readonly bool AtMark()
    {
        var copy = this;
        return copy.TryMark();
    }

    /// <summary>The mark that ends a dateline: dashes of every length, a colon, <c>.-</c>, the Hindi danda, a line.</summary>
    private bool TryMark()
    {
        var start = position;
        SkipSpaces();
        var spaced = position > start;
        if (Current is '.' && position + 1 < text.Length && IsDash(text[position + 1])) position++;
        if (IsDash(Current))
        {
            var dashes = position;
            while (IsDash(Current)) position++;
            var longMark = position - dashes > 1 || text[dashes] is not '-' || dashes > start && text[dashes - 1] == '.';
            if (longMark || (spaced && (position >= text.Length || Folding.IsSpace(Current))) || Current is ' ')
            {
                mark = MarkKind.Dash;
                return true;
            }
        }
        else if (Current is ':' or '：' && (position + 1 >= text.Length || Folding.IsSpace(text[position + 1]) || text[position] is '：'))
        {
            position++;
            if (IsDash(Current)) position++;
            mark = MarkKind.Colon;
            return true;
        }
        else if (Current is '।' or '۔')
        {
            position++;
            mark = MarkKind.Stop;
            return true;
        }

        position = start;
        return false;
    }

    private void SkipSpaces()
    {
        while (position < text.Length && (Folding.IsSpace(text[position]) || Folding.IsInvisible(text[position]))) position++;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−' or '‒';

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        // The region after a comma may be in normal case: WASHINGTON, Pa.
        var comma = name.IndexOf(',');
        if (comma > 0) name = name[..comma];
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) && !(letters > 0 && c is 'c')) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }
}
