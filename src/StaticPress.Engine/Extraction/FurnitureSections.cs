namespace StaticPress.Extraction;

/// <summary>Takes what stands under headings of furniture: related stories, comments, contacts, notes, an organisation's own description.</summary>
internal static class FurnitureSections
{
    private const int LongestTitle = 150;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        for (var index = 0; index < page.Count; index++)
        {
            if (!reading.Claims.IsFree(index))
            {
                if (IsEndMark(reading, index)) index = TakeAfterEndMark(reading, index + 1) - 1;
                continue;
            }

            if (reading.Is(index, LabelRole.Furniture)) TakeSection(reading, index, reading.Labels[index].Label.Reason ?? Reasons.Notes);
            else if (!reading.HasLabel(index) && FurnitureWordTable.IsAbout(page.Span(index)) && IsBoilerplate(reading, index)) TakeAbout(reading, index);
        }
    }

    private static bool IsEndMark(Reading reading, int index) => reading.Claims.ReasonOf(index) == Reasons.EndMark;

    /// <summary>Up to the next label of an article's part: what follows the mark is notes for editors.</summary>
    private static int TakeAfterEndMark(Reading reading, int from)
    {
        var index = from;
        for (; index < reading.Page.Count; index++)
        {
            if (IsPart(reading, index)) break;
            if (reading.Is(index, LabelRole.Furniture)) TakeSection(reading, index, reading.Labels[index].Label.Reason ?? Reasons.Notes);
            else if (reading.Claims.IsFree(index) && FurnitureWordTable.IsAbout(reading.Page.Span(index))) TakeAbout(reading, index);
            else reading.Claims.Take(index, Roles.Furniture, Reasons.AfterEndMark);
        }

        return index;
    }

    private static void TakeSection(Reading reading, int label, string reason)
    {
        var page = reading.Page;
        var end = label + 1;
        while (end < page.Count && reading.Claims.IsFree(end) && !reading.HasLabel(end) && Belongs(reading, end, label, reason)) end++;
        // A heading with nothing of its kind under it may be the author's.
        if (end == label + 1 && reason is Reasons.Notes or Reasons.Contact && label + 1 < page.Count && !reading.HasLabel(label + 1)) return;
        reading.Claims.Take(label, Roles.Furniture, reason);
        for (var index = label + 1; index < end; index++) reading.Claims.Take(index, Roles.Furniture, reason);
    }

    private static bool Belongs(Reading reading, int index, int label, string reason) => reason switch
    {
        Reasons.Comments => !IsPart(reading, index),
        Reasons.Related => IsTitle(reading.Page, index),
        Reasons.Contact => reading.Page[index].Length <= LongestTitle && (!reading.Page.AfterBlank(index) || index == label + 1 || HasAddress(reading.Page.Span(index))),
        _ => !reading.Page.AfterBlank(index) || index == label + 1 || index > reading.Page.Count * 2 / 3,
    };

    /// <summary>A headline of another article: short, and no sentence that ends.</summary>
    private static bool IsTitle(Page page, int index)
    {
        var line = page.Span(index);
        return line.Length <= LongestTitle && Shape.LastMark(line) is not ('.' or '。' or '।' or '۔') && !DatelineReader.TryRead(line, default, out _);
    }

    private static bool HasAddress(ReadOnlySpan<char> line)
    {
        if (line.Contains('@') || line.Contains("www.", StringComparison.OrdinalIgnoreCase) || line.Contains("http", StringComparison.OrdinalIgnoreCase)) return true;
        var digits = 0;
        foreach (var c in line) digits += char.IsDigit(c) ? 1 : 0;
        return digits >= 6;
    }

    private static bool IsPart(Reading reading, int index) => reading.Labels[index].Role is not (LabelRole.None or LabelRole.Furniture or LabelRole.Body);

    /// <summary>Near the end, with one or two paragraphs under it before the next heading or the end of the text.</summary>
    private static bool IsBoilerplate(Reading reading, int index)
    {
        var page = reading.Page;
        if (index < 4 || index + 1 >= page.Count || reading.HasLabel(index + 1) || !page.AfterBlank(index) && page.HasBlankLines && page[index - 1].Length < 100) return false;
        var blocks = 0;
        for (var i = index + 1; i < page.Count && !reading.HasLabel(i) && !FurnitureWordTable.IsAbout(page.Span(i)); i++)
        {
            if (reading.Claims.IsFree(i) && page[i].Length > 100) blocks++;
        }

        return blocks is 1 or 2 && index >= page.Count / 3;
    }

    private static void TakeAbout(Reading reading, int heading)
    {
        var page = reading.Page;
        var end = heading + 1;
        while (end < page.Count && reading.Claims.IsFree(end) && !reading.HasLabel(end) && !FurnitureWordTable.IsAbout(page.Span(end))) end++;
        for (var index = heading; index < end; index++) reading.Claims.Take(index, Roles.Furniture, Reasons.About);
    }
}
