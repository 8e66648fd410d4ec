namespace StaticPress.Extraction;

/// <summary>
/// Reads the dateline at the beginning of a text: a place, a date and an agency in any order, then a mark. A dateline needs evidence
/// beyond its shape: an agency, a date with a mark, or a place in capitals with a mark (structured-data.md §12.1).
/// </summary>
internal ref struct DatelineReader
{
    private const int LongestHead = 160;
    private const int LongestBracket = 48;
    private const int MostParts = 8;
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> publisher;
    private int position;
    private Range place;
    private Range dateText;
    private Range agency;
    private DateParts date;
    private DatelineMark mark;
    private bool afterMark;
    private bool bare;
    private bool hasRegion;

    private DatelineReader(ReadOnlySpan<char> text, ReadOnlySpan<char> publisher)
    {
        this.text = text;
        this.publisher = publisher;
    }

    /// <summary>A place before a mark and a sentence, with no evidence but that: the caller knows whether the text names the place again.</summary>
    public static bool TryReadPlace(ReadOnlySpan<char> text, out DatelineParts parts)
    {
        var reader = new DatelineReader(text.Length <= LongestHead ? text : text[..LongestHead], default);
        reader.Read(text.Length > LongestHead, out parts);
        return parts is { HasPlace: true, HasDate: false, HasAgency: false } && parts.Mark is not DatelineMark.None && parts.Length < text.Length && !Shape.IsLower(text[parts.Length..]);
    }

    private readonly char Current => position < text.Length ? text[position] : '\0';

    /// <param name="publisher">The publisher's name, where it is known: as an agency it needs no other evidence.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> publisher, out DatelineParts parts)
    {
        var head = text.Length <= LongestHead ? text : text[..LongestHead];
        if (EastAsianDateline.TryRead(head, out parts)) return true;
        var reader = new DatelineReader(head, publisher);
        return reader.Read(text.Length > head.Length, out parts);
    }

    /// <summary>Goes on as long as parts follow, and returns to the last place at which a dateline can end.</summary>
    private bool Read(bool continues, out DatelineParts parts)
    {
        parts = default;
        var last = this;
        var ended = false;
        for (var count = 0; count < MostParts && TryPart(); count++)
        {
            if (TryEnd())
            {
                last = this;
                ended = true;
            }

            if (!afterMark && !SkipSeparator()) break;
        }

        if (!ended) return false;
        this = last;
        SkipSpaces();
        parts = new DatelineParts(place, dateText, agency, date, position, mark);
        return IsEvident(parts, ownLine: position >= text.Length && !continues);
    }

    private readonly bool IsEvident(in DatelineParts parts, bool ownLine)
    {
        var name = parts.HasPlace ? text[parts.Place] : [];
        var located = DatelineName.IsCapitals(name) || PressNames.IsCity(name);
        var trusted = parts.HasAgency && IsTrusted(text[parts.Agency]);
        // After the mark a sentence begins: "London - the capital - has no ferry" is one already.
        var begins = mark != DatelineMark.None && (ownLine || !Shape.IsLower(text[position..]));
        if (parts.HasAgency && parts.HasDate) return parts.HasPlace || trusted || begins;
        if (parts.HasAgency && parts.HasPlace) return trusted || (located && begins);
        if (parts.HasAgency) return !ownLine && (trusted ? !bare || mark != DatelineMark.None && begins : begins && IsPlausibleAgency(text[parts.Agency]));
        if (!parts.HasPlace) return date.Year != 0 && !ownLine && begins && mark is DatelineMark.Dash or DatelineMark.Colon;
        // "The week in Orrin: April 4" is a title: no dateline puts its mark before the date.
        if (parts.HasDate && ownLine && mark == DatelineMark.Colon && !located) return false;
        if (parts.HasDate) return ownLine || (begins && (mark != DatelineMark.Period || date.Year != 0));
        if (ownLine || !begins) return false;
        if (mark == DatelineMark.Period) return PressNames.IsCity(name);
        return PressNames.IsCity(name) || (DatelineName.IsCapitals(name) && !DatelineWords.IsShout(name)) || (hasRegion && mark == DatelineMark.PeriodDash);
    }

    private readonly bool IsTrusted(ReadOnlySpan<char> name) => PressNames.IsAgency(name) || (!publisher.IsEmpty && Folded.Equal(name, publisher));

    private static bool IsPlausibleAgency(ReadOnlySpan<char> name) => name.Length <= 30 && char.IsUpper(name[0]) && name.Count(' ') <= 3;

    private bool TryPart()
    {
        SkipSpaces();
        bare = false;
        return TryBracket() || (dateText.Equals(default) && TryDate()) || (agency.Equals(default) && TryBareAgency()) || (place.Equals(default) && TryPlace());
    }

    /// <summary>A mark ends a dateline, as does an agency in brackets, the end of the line, or a period behind what is plain enough.</summary>
    private bool TryEnd()
    {
        afterMark = DatelineMarks.TryRead(text, ref position, out var found);
        if (afterMark)
        {
            mark = found;
            return true;
        }

        if (agency.Equals(default) && dateText.Equals(default) && place.Equals(default)) return false;
        var stop = position;
        if (Current is '.' && (stop + 1 >= text.Length || text[stop + 1] is ' ' or '/') && (bare || !place.Equals(default)))
        {
            position++;
            afterMark = DatelineMarks.TryRead(text, ref position, out found);
            // "РИА Новости. Паром …": the agency between a mark and a period.
            mark = afterMark ? found : bare ? DatelineMark.Dash : mark == DatelineMark.None ? DatelineMark.Period : mark;
            return true;
        }

        if (position >= text.Length) return !bare;
        return !bare && !agency.Equals(default) && agency.End.Value < position;
    }

    private bool SkipSeparator()
    {
        var start = position;
        SkipSpaces();
        if (Current is ',' or '،' or '，' or '、' or ';')
        {
            position++;
            SkipSpaces();
        }

        return position > start || Current is '(' or '[' or '/' or '（' or '［' || text[position..].StartsWith("--(", StringComparison.Ordinal);
    }

    /// <summary>Brackets and slashes hold an agency, perhaps with a date; and sometimes the date, the place or its region alone.</summary>
    private bool TryBracket()
    {
        var start = position;
        if (Current is '-' && text[position..].StartsWith("--(", StringComparison.Ordinal)) position += 2;
        var close = Current switch { '(' => ')', '（' => '）', '[' => ']', '［' => '］', '/' => '/', _ => '\0' };
        if (close != '\0' && position + 1 < text.Length && text[(position + 1)..].IndexOf(close) is var length and > 0 and <= LongestBracket)
        {
            var inner = (position + 1)..(position + 1 + length);
            position = inner.End.Value + 1;
            if (TakeBracket(inner, close)) return true;
        }

        position = start;
        return false;
    }

    private bool TakeBracket(Range inner, char close)
    {
        inner = Trim(inner);
        var name = text[inner];
        // "(Photo: Harbour Times)" names who made a picture.
        if (name.IsEmpty || name.IndexOfAny("?!;") >= 0 || name.IndexOf(": ") > 0) return false;
        if (dateText.Equals(default) && DateReader.TryReadWhole(name, out var whole) && (whole.Month != 0 || whole.IsOpen)) return TakeDate(inner, whole);
        if (!agency.Equals(default) || !char.IsLetter(name[0])) return false;
        if (close != '/' && IsPlaceInBrackets(inner)) return true;
        if (DateWords.IsWeekday(name)) return false;
        TakeAgency(inner);
        // "/ ACCESSWIRE / November 22, 2026 /": the date stands between slashes too.
        if (close == '/' && dateText.Equals(default))
        {
            var end = position;
            SkipSpaces();
            if (!TryDate() || !TryTake(" /")) position = end;
        }

        return true;
    }

    /// <summary><c>(Newsfile Corp. - November 22, 2026)</c>.</summary>
    private void TakeAgency(Range inner)
    {
        var name = text[inner];
        var dash = name.LastIndexOf(" - ");
        if (dash > 0 && dateText.Equals(default) && DateReader.TryReadWhole(name[(dash + 3)..], out var whole) && whole.Month != 0)
        {
            TakeDate((inner.Start.Value + dash + 3)..inner.End.Value, whole);
            inner = Trim(inner.Start.Value..(inner.Start.Value + dash));
        }

        agency = inner;
    }

    /// <summary><c>(Orrin, England) November 22, 2026 –</c> and <c>Mumbai (Maharashtra) [India], November 22 (ANI):</c>.</summary>
    private bool IsPlaceInBrackets(Range inner)
    {
        var name = text[inner];
        if (PressNames.IsAgency(name) || DatelineName.EndWithRegions(name) != name.Length) return false;
        var rest = text[position..].TrimStart();
        if (place.Equals(default))
        {
            if (!DateReader.TryRead(rest.TrimStart("-–— [("), out var after) || after.Month == 0) return false;
            place = inner;
            return true;
        }

        if (!dateText.Equals(default) || rest.IsEmpty || rest[0] is not (',' or '[' or '(')) return false;
        place = place.Start..position;
        return true;
    }

    private bool TryDate()
    {
        var rest = text[position..];
        if (!DateReader.TryRead(rest, out var read) || (read.Month == 0 && !read.IsOpen)) return false;
        var length = read.Time is null ? read.Length : rest[..read.Length].TrimEnd().Length;
        TakeDate((position + read.Start)..(position + length), read);
        position = dateText.End.Value;
        return true;
    }

    private bool TakeDate(Range range, DateParts read)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        while (end > start && text[end - 1] is ' ' or ',') end--;
        // The period after a number or a whole word ends the part; after a short word it marks an abbreviation.
        if (end - start > 4 && text[end - 1] == '.' && (char.IsDigit(text[end - 2]) || text[(end - 6 < start ? start : end - 6)..(end - 1)].IndexOfAny(" .") < 0 || DateWords.IsShortMonth(text[start..(end - 1)]))) end--;
        (date, dateText) = (read, start..end);
        return true;
    }

    /// <summary>
    /// An agency without brackets, up to a mark, period or comma. A known one counts anywhere; another after a mark or comma where its
    /// name says that it is of the press, or where it is an abbreviation behind the date.
    /// </summary>
    private bool TryBareAgency()
    {
        var end = DatelineMarks.PartEnd(text, position);
        var name = text[position..end].TrimEnd();
        if (name.Length < 2 || !char.IsLetter(name[0])) return false;
        var first = place.Equals(default) && dateText.Equals(default);
        var counts = PressNames.IsKnownAgency(name) ? !first || !IsComma(end) || CityFollows(end)
            : first ? IsComma(end) && CityFollows(end) && PressNames.IsAgency(name)
            : afterMark || (!dateText.Equals(default) && !place.Equals(default)) ? DatelineName.AreNameWords(name) && (PressNames.IsAgency(name) || (!afterMark && name.Length <= 6 && DatelineName.IsCapitals(name) && name.IndexOf(' ') < 0)) : false;
        if (!counts) return false;
        (agency, bare) = (position..(position + name.Length), true);
        position += name.Length;
        return true;
    }

    private readonly bool IsComma(int at) => at < text.Length && text[at] is ',' or '،';

    private readonly bool CityFollows(int comma)
    {
        if (comma + 1 >= text.Length) return false;
        var rest = text[(comma + 1)..].TrimStart();
        return PressNames.IsCity(rest[..DatelineName.End(rest, DatelineName.Longest, DatelineName.MostWords)]);
    }

    /// <summary>After a mark a place needs more than a capital letter: <c>(Reuters) - Tidewell Instruments - the maker …</c> names none.</summary>
    private bool TryPlace()
    {
        var rest = text[position..];
        var end = DatelineName.EndWithRegions(rest);
        if (end == 0) return false;
        var name = rest[..end];
        hasRegion = name.Contains(',');
        // "Sep 16, 2025, 08:00 ET": a zone, no place.
        if (date.Time is not null) return false;
        if (afterMark && !DatelineName.IsCapitals(name) && !(agency.Equals(default) && hasRegion) && !(PressNames.IsCity(name) && DatelineMarks.PartEnd(rest, 0) == end) && !DateFollows(end)) return false;
        place = position..(position + end);
        position += end;
        return true;
    }

    private readonly bool DateFollows(int end) => DateReader.TryRead(text[(position + end)..], out var read) && read.Month != 0;

    private bool TryTake(string wanted)
    {
        if (!text[position..].StartsWith(wanted, StringComparison.Ordinal)) return false;
        position += wanted.Length;
        return true;
    }

    private readonly Range Trim(Range range)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        while (start < end && Folding.IsSpace(text[start])) start++;
        while (end > start && Folding.IsSpace(text[end - 1])) end--;
        return start..end;
    }

    private void SkipSpaces()
    {
        while (position < text.Length && (Folding.IsSpace(text[position]) || Folding.IsInvisible(text[position]))) position++;
    }
}
