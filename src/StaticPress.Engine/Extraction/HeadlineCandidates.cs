namespace StaticPress.Extraction;

/// <summary>The lines before the first prose that may be the headline, and the choice among them.</summary>
internal static class HeadlineCandidates
{
    private const int ShortestProse = 140;
    private const int FewestWords = 4;
    private const int MostLines = 80;

    /// <summary>Free lines from the beginning up to the first label of a part or the first paragraph.</summary>
    public static List<int> Find(Reading reading, int longest)
    {
        var page = reading.Page;
        var found = new List<int>();
        for (var index = 0; index < Math.Min(page.Count, MostLines); index++)
        {
            if (!reading.Claims.IsFree(index)) continue;
            if (EndsSearch(reading, index, found.Count > 0)) break;
            var line = page.Span(index);
            if (reading.HasLabel(index)) continue;
            if (IsProse(reading, index, line)) break;
            if (line.Length <= longest && Shape.HasLetter(line) && !IsMeta(line)) found.Add(index);
        }

        return found;
    }

    /// <summary>
    /// Without signs of a page around the article the first line is the headline. With them it is the line that stands twice,
    /// or the last line of several words above the byline, the date or the text.
    /// </summary>
    public static int Choose(Reading reading, List<int> candidates)
    {
        var first = candidates[0];
        if (IsKicker(reading, candidates)) return candidates[1];
        if (!IsPage(reading, candidates)) return first;
        foreach (var index in candidates)
        {
            foreach (var other in candidates)
            {
                if (other != index && Shape.Words(reading.Page.Span(index)) >= FewestWords && HeadlineReader.Repeats(reading.Page.Span(other), reading.Page.Span(index))) return index;
            }
        }

        var stop = FirstMeta(reading, first);
        var above = candidates.Where(index => index < stop && Shape.Words(reading.Page.Span(index)) >= FewestWords).ToArray();
        return above.Length == 0 ? first : Longest(reading, above);
    }

    /// <summary>A standfirst may stand between headline and byline: it ends like a sentence, a headline does not.</summary>
    private static int Longest(Reading reading, int[] lines)
    {
        var titles = lines.Where(index => Shape.LastMark(reading.Page.Span(index)) is not ('.' or '。' or '।' or '۔')).ToArray();
        return titles.Length > 0 ? titles[^1] : lines[0];
    }

    /// <summary>One or two words of a menu, or in brackets, over a longer line: <c>POLITICS</c>, <c>[속보]</c>.</summary>
    private static bool IsKicker(Reading reading, List<int> candidates)
    {
        if (candidates.Count < 2 || candidates[1] > candidates[0] + 1) return false;
        var first = reading.Page.Span(candidates[0]);
        var second = reading.Page.Span(candidates[1]);
        return FurnitureWordTable.IsNavigation(first) && second.Length > first.Length && Shape.Words(second) >= FewestWords && !Shape.EndsSentence(first);
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
        line.Length <= 160 && ((DateReader.TryReadWhole(line, out var date) && date.IsFull) || (BylineWords.TryBefore(line, out var rest) && (rest >= line.Length || Names.AreNames(line[rest..]))));

    private static bool EndsSearch(Reading reading, int index, bool found) =>
        found && reading.Labels[index].Role is LabelRole.Synopsis or LabelRole.Summary or LabelRole.Takeaways or LabelRole.PointOfView or LabelRole.Faq or LabelRole.Body;

    private static bool IsProse(Reading reading, int index, ReadOnlySpan<char> line)
    {
        if (DatelineReader.TryRead(line, default, out _)) return true;
        if (line.Length >= ShortestProse && Shape.LastMark(line) is '.' or '。' or '।' or '۔' or '”' or '"') return true;
        // Prose of a wrapped paragraph: its lines are as long as those of a headline, but there are several.
        return index > 0 && reading.Page.BlockEnd(index, Math.Min(reading.Page.Count, index + 8)) - index > 2 && line.Length > 50 && !reading.HasLabel(index + 1) && Paragraphs.IsWrapped(reading.Page, index, index, reading.Page.Count);
    }
}
