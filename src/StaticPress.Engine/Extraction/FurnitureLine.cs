using System.Buffers;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>What one line says of itself.</summary>
internal static class FurnitureLine
{
    private const int Longest = 300;
    private const int LongestWhole = 90;

    /// <summary>Marks by which captions name their source. All are ASCII, which is searched for at the speed of a vector; 撮影 is asked for apart.</summary>
    private static readonly SearchValues<string> CaptionMarks = SearchValues.Create(
    [
        "(AP Photo", "AP Photo/", "/Getty Images", "Getty Images)", "via Getty Images", "(Reuters/", "[Reuters]", "/Reuters]", "/AFP]", "/EPA", "File Photo", "[File:", "(File photo", "(Photo by", "(Photo:", "Photo by ", "(Foto:", "(Fotos:", "(Photo :", "(Image:", "(Supplied", " Photograph: ", " Photo: ", " Picture: ", " Foto: ", " Fotos: ", " Photo : ", " Image: ", "(Courtesy", " Credit: ", "Photo Credit", "Photo credit"
    ], StringComparison.Ordinal);

    /// <summary>Marks that close a caption; at a line's beginning the same letters are a dateline's: <c>Berlin (dpa/AFP) –</c>.</summary>
    private static readonly string[] CaptionEnds = ["/AFP)", "/AFP", "/dpa)", "/dpa", "/AP)", "/AP", "/EFE", "/ANSA", "/REUTERS", "/Reuters", "/Reuters)", "/Getty", "/TASS", "/Xinhua", "/Xinhua)", "/POOL", "/Pool"];

    private static readonly FoldedSet Follows = new(["Follow us on ", "Follow @", "Folgen Sie uns auf ", "Suivez-nous sur ", "Síguenos en ", "Seguici su ", "Siga-nos n", "Подписывайтесь на ", "تابعونا على ", "हमें फॉलो करें"]);
    private static readonly FoldedSet PhotoWords = new(["Photographs by ", "Photography by ", "Photos by ", "Photo by ", "Pictures by ", "Images by ", "Illustrations by ", "Illustration by ", "Video by ", "Graphics by ", "Fotos von ", "Foto von ", "Fotos: ", "Fotos de ", "Photos de ", "Photographies de ", "Foto di ", "Fotografías de ", "Fotografie di "]);
    private static readonly FoldedSet Todays = new(["Page loaded", "Printed on", "Printed", "Accessed", "Retrieved", "Today is", "Today", "Heute ist", "Heute", "Aujourd'hui", "Aujourd’hui", "Nous sommes le", "Hoy es", "Hoy", "Oggi è", "Oggi", "Hoje é", "Hoje", "Сегодня", "오늘은", "오늘", "今天是", "今天", "今日は", "今日", "اليوم", "आज", "আজ"]);

    public static string? Reason(Page page, int index)
    {
        var line = page.Span(index);
        if (line.Length > Longest) return null;
        if (Mark(line) is { } mark) return mark;
        // Buttons come as lists too: "• Facebook".
        if (line.Length <= LongestWhole && Shape.BulletLength(line) is var bullet and > 0 && bullet < line.Length && FurnitureWordTable.ReasonOf(line[bullet..]) is Reasons.Share or Reasons.Subscribe or Reasons.Navigation) return Reasons.Share;
        if (line.Length <= LongestWhole && FurnitureWordTable.ReasonOf(line) is { } whole) return whole;
        if (WithoutIcon(line) is var named && named.Length < line.Length && FurnitureWordTable.ReasonOf(named) == Reasons.Share) return Reasons.Share;
        if (Colon(line) is { } colon) return colon;
        if (line.Length <= 200 && Several(line) is { } several) return several;
        if (FurnitureWordTable.StartsEmbargo(line) && index < 8) return Reasons.Embargo;
        if (FurnitureWordTable.StartsLegal(line) && (index > 3 || line.Length < 80)) return Reasons.Legal;
        if (IsReadingTime(line) && !HasDivider(line)) return Reasons.ReadingTime;
        if (index < 8 && line.Length <= 80 && !Shape.EndsSentence(line) && FurnitureWordTable.StartsRelease(line, out _)) return Reasons.ReleaseLine;
        if (WireLine.Reason(page, index) is { } wire) return wire;
        if (IsFollow(line)) return Reasons.Subscribe;
        if (IsLink(line)) return Reasons.ReadMore;
        if (IsToday(line)) return Reasons.Navigation;
        // "January 10, 2018 / 5:22 AM / a day ago" is a date first.
        if (RelativeTime.Is(line) && !MetaLine.HasDate(line)) return Reasons.Age;
        if (IsTag(line)) return Reasons.Topics;
        if (IsPointer(line)) return Reasons.ReadMore;
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
    private static string? Several(ReadOnlySpan<char> line) => HasDivider(line) ? Divided(line) : Spaced(line);

    /// <summary>In two steps: up to five characters are compared with all of a vector at once.</summary>
    private static bool HasDivider(ReadOnlySpan<char> line) => line.ContainsAny("|>/\t") || line.ContainsAny("•·›»→");

    private static string? Divided(ReadOnlySpan<char> line)
    {
        var (parts, known) = (0, 0);
        string? reason = null;
        foreach (var range in line.SplitAny('|', '•', '·', '>', '›', '»', '/', '\t', '→'))
        {
            var part = line[range].Trim();
            if (part.IsEmpty) continue;
            parts++;
            if ((FurnitureWordTable.ReasonOf(part) ?? (IsReadingTime(part) ? Reasons.ReadingTime : null)) is not { } found) continue;
            known++;
            reason ??= found;
        }

        if (parts >= 3 && IsTrail(line, parts)) return Reasons.Navigation;
        return parts >= 2 && (known * 2 > parts || (known > 0 && parts <= 4 && FurnitureWordTable.IsNavigation(FirstPart(line)))) ? reason : null;
    }

    /// <summary>The way to a page through its sections, whatever their names: <c>홈 &gt; 뉴스 &gt; 지역</c>.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line, int parts) =>
        line.Length <= 100 && !Shape.EndsSentence(line) && (line.Count('>') >= parts - 1 || line.Count('›') >= parts - 1 || line.Count('»') >= parts - 1);

    /// <summary>What readers of a button hear in place of it: <c>Facebook icon</c>.</summary>
    private static ReadOnlySpan<char> WithoutIcon(ReadOnlySpan<char> line)
    {
        foreach (var word in (ReadOnlySpan<string>)[" icon", " logo", " button"])
        {
            if (line.Length <= 40 && line.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return line[..^word.Length];
        }

        return line;
    }

    /// <summary>A page's own subject as a link: <c>#World news</c>.</summary>
    private static bool IsTag(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= 40 && line[0] is '#' && char.IsLetter(line[1]) && Shape.Words(line) <= 5 && !Shape.EndsSentence(line);

    private static bool IsFollow(ReadOnlySpan<char> line) => Follows.TryStart(line, out _, out _);

    /// <summary>An address with a word or three before it: <c>Saved from: https://…</c>.</summary>
    private static bool IsLink(ReadOnlySpan<char> line)
    {
        if (!line.Contains("://", StringComparison.Ordinal)) return false;
        var at = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at <= 40 && line[at..].IndexOf(' ') < 0 && line[at..].IndexOf("://") > 0 && Shape.Words(line[..at]) <= 4;
    }

    /// <summary>In capitals before a title: <c>RELATED ARTICLE Ferry firm goes into administration</c>.</summary>
    private static bool IsPointer(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || Shape.EndsSentence(line) && !Shape.EndsQuestion(line)) return false;
        var end = 0;
        for (var at = 0; at < line.Length && char.IsUpper(line[at]);)
        {
            var word = line[at..].IndexOf(' ');
            if (word < 2 || line.Slice(at, word).ContainsAnyExceptInRange('A', 'Z')) break;
            at += word + 1;
            end = at;
        }

        return end > 0 && char.IsLetter(line[end]) && FurnitureWordTable.ReasonBeforeColon(line[..end]) is Reasons.ReadMore or Reasons.Related;
    }

    private static string? Spaced(ReadOnlySpan<char> line)
    {
        var (parts, known) = (0, 0);
        string? reason = null;
        var isSentence = Shape.EndsSentence(line);
        foreach (var range in line.Split(' '))
        {
            if (line[range].IsEmpty) continue;
            parts++;
            if (FurnitureWordTable.ReasonOf(line[range]) is not { } found || found == Reasons.ReadMore)
            {
                if (isSentence) return null;
                continue;
            }
            known++;
            reason ??= found;
        }

        // A few entries must all be known; a long row is a menu when most of it is.
        return (parts >= 3 && known == parts) || (parts >= 6 && known * 2 >= parts && !isSentence) ? reason : null;
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> line) => line[..Math.Max(0, line.IndexOfAny(">|»›/"))].Trim();

    /// <summary><c>5 min read</c>, <c>Lesezeit: 4 Minuten</c>, <c>阅读时间 3 分钟</c>.</summary>
    public static bool IsReadingTime(ReadOnlySpan<char> line)
    {
        if (line.Length > 40 || line.IndexOfAnyInRange('0', '9') < 0) return false;
        Span<char> buffer = stackalloc char[40];
        var length = Folding.Fold(line, buffer);
        if (length <= 0) return false;
        var text = buffer[..length];
        return text.IndexOf("min read") >= 0 || text.IndexOf("mins read") >= 0 || text.IndexOf("minute read") >= 0 || text.IndexOf("minutes read") >= 0 || text.StartsWith("reading time") || text.StartsWith("lesezeit")
            || text.IndexOf("min de lectura") >= 0 || text.IndexOf("minutos de lectura") >= 0 || text.StartsWith("temps de lecture") || text.IndexOf("min de lecture") >= 0 || text.StartsWith("tempo di lettura") || text.IndexOf("di lettura") >= 0
            || text.StartsWith("tempo de leitura") || text.IndexOf("min de leitura") >= 0 || text.IndexOf("мин. чтения") >= 0 || text.StartsWith("время чтения") || text.IndexOf("阅读时间") >= 0 || text.IndexOf("閱讀時間") >= 0
            || text.StartsWith("この記事は約") || text.IndexOf("분 분량") >= 0 || text.IndexOf("دقائق قراءه") >= 0 || text.IndexOf("وقت القراءه") >= 0;
    }

    /// <summary>The day on which a page was loaded: <c>Today is Tuesday, November 24, 2026</c>.</summary>
    private static bool IsToday(ReadOnlySpan<char> line) =>
        line.Length <= 60 && Todays.TryStart(line, out _, out var rest) && DateReader.TryReadWhole(line[rest..].TrimStart(" :,，："), out var date) && date.IsFull;

    /// <summary>Who worked on a report, in brackets at its end: <c>(Reporting by …; Editing by …)</c>.</summary>
    private static bool IsCredit(ReadOnlySpan<char> line) =>
        line.Length <= 200 && (Credits.Any(line.TrimStart("(（[")) && (line[0] is '(' or '（' or '[' || Shape.Words(line) <= 20) || Credits.Contains(line));

    private static bool IsCaption(ReadOnlySpan<char> line) => line.ContainsAny(CaptionMarks) || line.Contains("撮影", StringComparison.Ordinal) || line.StartsWith("写真提供") || line.StartsWith("资料图") || IsPhotographer(line) || EndsCaption(line) || IsFilmed(line);

    /// <summary>A film's length before its source: <c>02:15 - Source: HarbourTV</c>.</summary>
    private static bool IsFilmed(ReadOnlySpan<char> line) => line.Length is > 8 and < 60 && line[2] is ':' && line[5..8] is " - " && char.IsDigit(line[0]) && char.IsDigit(line[4]);

    /// <summary><c>Photographs by Lucia Ferrant</c>.</summary>
    private static bool IsPhotographer(ReadOnlySpan<char> line) =>
        line.Length <= 80 && PhotoWords.TryStart(line, out _, out var rest) && rest < line.Length && !Shape.EndsSentence(line) && Names.AreNames(line[rest..].TrimStart(" :"));

    private static bool EndsCaption(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(". ");
        foreach (var end in CaptionEnds)
        {
            if (line.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
