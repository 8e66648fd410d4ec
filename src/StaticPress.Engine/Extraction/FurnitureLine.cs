using System.Buffers;

namespace StaticPress.Extraction;

/// <summary>What one line says of itself.</summary>
internal static class FurnitureLine
{
    private const int Longest = 300;
    private const int LongestWhole = 90;
    private static readonly SearchValues<char> Dividers = SearchValues.Create("|•·>›»/\t→");

    /// <summary>Marks by which captions name their source.</summary>
    private static readonly SearchValues<string> CaptionMarks = SearchValues.Create(
    [
        "(AP Photo", "AP Photo/", "/Getty Images", "Getty Images)", "via Getty Images", "(Reuters/", "[Reuters]", "/Reuters]", "/AFP)", "/AFP]", "/EPA", "File Photo", "[File:", "(File photo", "(Photo by", "(Photo:", "Photo by ", "(Foto:", "(Fotos:", "(Photo :", "/dpa)", "(Image:"
    ], StringComparison.Ordinal);

    public static string? Reason(Page page, int index)
    {
        var line = page.Span(index);
        if (line.Length > Longest) return null;
        if (Mark(line) is { } mark) return mark;
        if (line.Length <= LongestWhole && FurnitureWordTable.ReasonOf(line) is { } whole) return whole;
        if (Colon(line) is { } colon) return colon;
        if (line.Length <= 200 && Several(line) is { } several) return several;
        if (FurnitureWordTable.StartsEmbargo(line) && index < 8) return Reasons.Embargo;
        if (FurnitureWordTable.StartsLegal(line) && (index > 3 || line.Length < 80)) return Reasons.Legal;
        if (IsReadingTime(line)) return Reasons.ReadingTime;
        if (index > 0 && IsCaption(line)) return Reasons.Caption;
        return IsCredit(line) ? Reasons.Credits : null;
    }

    /// <summary>Marks alone on their line: <c>###</c>, <c>-30-</c>, <c>-more-</c>, a drawn rule.</summary>
    private static string? Mark(ReadOnlySpan<char> line)
    {
        if (line.Length > 16) return Shape.HasLetter(line) ? null : Reasons.Rule;
        Span<char> core = stackalloc char[16];
        var length = 0;
        foreach (var c in line)
        {
            if (!Folding.IsSpace(c) && !(c is '-' or '–' or '—' or '(' or ')' or '<' or '>' or '*')) core[length++] = char.ToLowerInvariant(c);
        }

        var marked = length < line.Length;
        var text = core[..length];
        if (text.SequenceEqual("###") || text.SequenceEqual("##") || (marked && text is "30" or "ends" or "end" or "ende" or "fin" or "fim" or "fine" or "끝" or "完" or "了" or "انتهى" or "конец")) return Reasons.EndMark;
        if (marked ? text is "more" or "moremore" or "suite" or "mehr" or "sigue" or "segue" : line.SequenceEqual("MORE")) return Reasons.Continued;
        return line.SequenceEqual("ENDS") || line.SequenceEqual("XXXX") ? Reasons.EndMark : Shape.HasLetter(line) ? null : Reasons.Rule;
    }

    private static string? Colon(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 60)].IndexOfAny(':', '：', '|');
        if (colon <= 0 || colon + 1 >= line.Length) return null;
        var reason = FurnitureWordTable.ReasonBeforeColon(line[..colon]);
        // "Photos: …" over a paragraph of prose is prose.
        return reason is Reasons.Caption or Reasons.Topics or Reasons.Share or Reasons.Subscribe && line.Length > 250 ? null : reason;
    }

    /// <summary>Several words of menus or buttons in one line, with dividers or spaces between them.</summary>
    private static string? Several(ReadOnlySpan<char> line)
    {
        return line.ContainsAny(Dividers) ? Divided(line) : Spaced(line);
    }

    private static string? Divided(ReadOnlySpan<char> line)
    {
        var (parts, known) = (0, 0);
        string? reason = null;
        foreach (var range in line.SplitAny('|', '•', '·', '>', '›', '»', '/', '\t', '→'))
        {
            var part = line[range].Trim();
            if (part.IsEmpty) continue;
            parts++;
            if (FurnitureWordTable.ReasonOf(part) is not { } found) continue;
            known++;
            reason ??= found;
        }

        return parts >= 2 && (known * 2 > parts || (known > 0 && parts <= 4 && FurnitureWordTable.IsNavigation(FirstPart(line)))) ? reason : null;
    }

    private static string? Spaced(ReadOnlySpan<char> line)
    {
        var parts = 0;
        string? reason = null;
        foreach (var range in line.Split(' '))
        {
            if (line[range].IsEmpty) continue;
            if (FurnitureWordTable.ReasonOf(line[range]) is not { } found || found == Reasons.ReadMore) return null;
            parts++;
            reason ??= found;
        }

        return parts >= 3 ? reason : null;
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> line) => line[..Math.Max(0, line.IndexOfAny(">|»›/"))].Trim();

    /// <summary><c>5 min read</c>, <c>Lesezeit: 4 Minuten</c>, <c>阅读时间 3 分钟</c>.</summary>
    private static bool IsReadingTime(ReadOnlySpan<char> line)
    {
        if (line.Length > 40 || line.IndexOfAnyInRange('0', '9') < 0) return false;
        Span<char> buffer = stackalloc char[40];
        var length = Folding.Fold(line, buffer);
        if (length <= 0) return false;
        var text = buffer[..length];
        return text.IndexOf("min read") >= 0 || text.IndexOf("mins read") >= 0 || text.IndexOf("minute read") >= 0 || text.IndexOf("minutes read") >= 0 || text.StartsWith("reading time") || text.StartsWith("lesezeit")
            || text.IndexOf("min de lectura") >= 0 || text.IndexOf("minutos de lectura") >= 0 || text.StartsWith("temps de lecture") || text.IndexOf("min de lecture") >= 0 || text.StartsWith("tempo di lettura")
            || text.StartsWith("tempo de leitura") || text.IndexOf("min de leitura") >= 0 || text.IndexOf("мин. чтения") >= 0 || text.StartsWith("время чтения") || text.IndexOf("阅读时间") >= 0 || text.IndexOf("閱讀時間") >= 0
            || text.StartsWith("この記事は約") || text.IndexOf("분 분량") >= 0 || text.IndexOf("دقائق قراءه") >= 0 || text.IndexOf("وقت القراءه") >= 0;
    }

    /// <summary>Who worked on a report, in brackets at its end: <c>(Reporting by …; Editing by …)</c>.</summary>
    private static bool IsCredit(ReadOnlySpan<char> line) =>
        line[0] is '(' or '（' or '[' && Shape.LastMark(line) is not '\0' && line[^1] is ')' or '）' or ']' && Credits.Any(line[1..]);

    private static bool IsCaption(ReadOnlySpan<char> line) => line.ContainsAny(CaptionMarks) || line.StartsWith("写真提供") || line.StartsWith("资料图");
}
