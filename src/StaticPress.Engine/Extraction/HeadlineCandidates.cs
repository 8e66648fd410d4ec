using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>The lines before the first prose that may be the headline, and the choice among them.</summary>
internal static class HeadlineCandidates
{
    private const int ShortestProse = 140;
    private const int ShortestDateline = 60;
    private const int FewestWords = 4;
    private const int FewestIdeographs = 9;
    private const int MostLines = 80;

    /// <summary>Free lines from the beginning up to the first label of a part or the first paragraph.</summary>
    public static List<int> Find(Reading reading, int longest)
    {
        var page = reading.Page;
        var found = new List<int>();
        for (var index = 0; index < Math.Min(page.Count, MostLines); index++)
        {
            if (!reading.IsFreeProse(index)) continue;
            if (EndsSearch(reading, index, found.Count > 0)) break;
            var line = page.Span(index);
            if (reading.Is(index, LabelRole.Furniture) || FurnitureWordTable.ReasonBeforeColon(line[..Math.Max(0, line.IndexOf(':'))]) == Reasons.Contact)
            {
                index = SectionEnd(reading, index) - 1;
                continue;
            }

            if (reading.HasLabel(index)) continue;
            if (IsProse(reading, index, line)) break;
            if (line.Length <= longest && Shape.HasLetter(line) && !IsMeta(line)) found.Add(index);
        }

        return found;
    }

    /// <summary>
    /// Without signs of a page around the article the first line is the headline, kickers left out. With them it is the line that
    /// stands twice, or the first title below the menus.
    /// </summary>
    public static int Choose(Reading reading, List<int> candidates)
    {
        var kickers = HeadlineKickers.Count(reading, candidates);
        if (kickers > 0) return candidates[kickers];
        var first = candidates[0];
        if (!IsPage(reading, candidates)) return first;
        foreach (var index in candidates)
        {
            foreach (var other in candidates)
            {
                if (other != index && IsTitle(reading.Page.Span(index)) && HeadlineReader.Repeats(reading.Page.Span(other), reading.Page.Span(index))) return index;
            }
        }

        var stop = FirstMeta(reading, first);
        var titles = candidates.Where(index => IsTitle(reading.Page.Span(index))).ToArray();
        var above = titles.Where(index => index < stop).ToArray();
        return above.Length > 0 ? First(reading, above, stop) : titles.Length > 0 ? titles[0] : first;
    }

    /// <summary>Several words: what a menu's entry rarely has.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.IndexOf(' ') < 0 && Shape.IsIdeograph(line[0])) return line.Length >= FewestIdeographs;
        return Shape.Words(line) >= FewestWords;
    }

    /// <summary>The first title below the menus: a standfirst may follow it, and a standfirst often ends like a sentence.</summary>
    private static int First(Reading reading, int[] lines, int stop)
    {
        var titles = lines.Where(index => Shape.LastMark(reading.Page.Span(index)) is not ('.' or '。' or '।' or '۔')).ToArray();
        if (titles.Length == 0) return lines[0];
        var menu = Math.Min(stop, Math.Min(reading.Page.Count, MostLines)) - 1;
        while (menu >= 0 && reading.Claims.ReasonOf(menu) is not (Reasons.Navigation or Reasons.Subscribe or Reasons.ReadMore)) menu--;
        var below = Array.Find(titles, index => index > menu);
        return below > menu ? below : titles[^1];
    }

    /// <summary>The contact block that opens many press releases, up to the next blank line.</summary>
    private static int SectionEnd(Reading reading, int label)
    {
        var index = label + 1;
        while (index < reading.Page.Count && !reading.Page.AfterBlank(index) && reading.Page[index].Length < ShortestProse) index++;
        return reading.Page.HasBlankLines ? index : label + 1;
    }

    private static bool IsPage(Reading reading, List<int> candidates)
    {
        var furniture = 0;
        for (var index = 0; index < Math.Min(reading.Page.Count, candidates[^1] + 6); index++)
        {
            if (reading.Claims.ReasonOf(index) is Reasons.Navigation or Reasons.Share or Reasons.Subscribe or Reasons.ReadMore or Reasons.Advertisement) furniture++;
        }

        return furniture > 0 && reading.Claims.RoleOf(0) == Roles.Furniture || furniture > 2 && candidates.Count > 1;
    }

    private static int FirstMeta(Reading reading, int from)
    {
        for (var index = from + 1; index < Math.Min(reading.Page.Count, MostLines); index++)
        {
            if (reading.Labels[index].Role is LabelRole.Byline or LabelRole.Published or LabelRole.Updated || IsMeta(reading.Page.Span(index))) return index;
        }

        return int.MaxValue;
    }

    private static bool IsMeta(ReadOnlySpan<char> line) =>
        line.Length <= 160 && (MetaLine.HasDate(line) || (BylineWords.TryBefore(line, out var rest) && (rest >= line.Length || Names.AreNames(line[rest..]))));

    private static bool EndsSearch(Reading reading, int index, bool found) =>
        found && reading.Labels[index].Role is LabelRole.Synopsis or LabelRole.Summary or LabelRole.Takeaways or LabelRole.PointOfView or LabelRole.Faq or LabelRole.Body;

    private static bool IsProse(Reading reading, int index, ReadOnlySpan<char> line)
    {
        // "Wien: Eine Stadt hört auf ihre Tauben" has a dateline's shape, and is a title.
        if (DatelineReader.TryRead(line, default, out var dateline) && (dateline.HasAgency || line.Length > ShortestDateline || Shape.EndsSentence(line)) && !MetaLine.HasDate(line)) return true;
        if (line.Length >= ShortestProse && Shape.LastMark(line) is '.' or '。' or '।' or '۔' or '”' or '"') return true;
        // Prose of a wrapped paragraph: its lines are as long as those of a headline, but there are several.
        return index > 0 && reading.Page.BlockEnd(index, Math.Min(reading.Page.Count, index + 8)) - index > 2 && line.Length > 50 && !reading.HasLabel(index + 1) && Paragraphs.IsWrapped(reading.Page, index, index, reading.Page.Count);
    }
}
