using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Takes what stands under headings of furniture: related stories, comments, contacts, notes, an organisation's own description.</summary>
internal static class FurnitureSections
{
    private const int LongestTitle = 150;
    private const int LongestTopic = 40;
    private const int ShortestProse = 60;
    private static readonly string[] Mores = ["More from ", "More on ", "More in ", "Mehr aus ", "Mehr zu ", "Plus de ", "Más de ", "Más sobre ", "Altro da ", "Mais de ", "Ещё из ", "المزيد من "];

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        reading.FirstProse = FirstProse(reading);
        for (var index = 0; index < page.Count; index++)
        {
            if (!reading.Claims.IsFree(index))
            {
                if (IsEndMark(reading, index)) index = TakeAfterEndMark(reading, index + 1) - 1;
                else if (reading.Claims.ReasonOf(index) == Reasons.Topics) TakeTopics(reading, index);
                continue;
            }

            if (reading.Is(index, LabelRole.Furniture)) TakeSection(reading, index, reading.Labels[index].Label.Reason ?? Reasons.Notes);
            else if (!reading.HasLabel(index) && IsMoreFrom(page.Span(index)) && index > reading.FirstProse) TakeSection(reading, index, Reasons.Related);
            else if (!reading.HasLabel(index) && FurnitureWordTable.IsAbout(page.Span(index)) && IsBoilerplate(reading, index)) TakeAbout(reading, index);
        }
    }

    /// <summary>The topics' names under their heading: a word or three each.</summary>
    private static void TakeTopics(Reading reading, int heading)
    {
        var page = reading.Page;
        for (var index = heading + 1; index < page.Count && reading.Claims.IsFree(index) && !reading.HasLabel(index); index++)
        {
            var line = page.Span(index);
            if (line.Length > LongestTopic || Shape.Words(line) > 4 || Shape.EndsSentence(line)) return;
            reading.Claims.Take(index, Roles.Furniture, Reasons.Topics);
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
        // Where headings are known, a paragraph that says "Notes:" heads no section.
        if (page.HasParts && reason == Reasons.Notes && page.HeadingLevel(label) == 0) return;
        // "Go to the comments" above the report is a button, not a section.
        var isButton = reason == Reasons.Comments && label < reading.FirstProse;
        if (isButton) end = page.Count;
        while (end < page.Count && reading.Claims.IsFree(end) && !EndsSection(reading, end, reason) && Belongs(reading, end, label, reason)) end++;
        // In a menu above the report "Contact" is an entry: an address would stand under it.
        if (reason == Reasons.Contact && label < reading.FirstProse && page.Span(label)[^1] is not (':' or '：') && !Enumerable.Range(label + 1, end - label - 1).Any(index => HasAddress(page.Span(index))))
        {
            reading.Claims.Take(label, Roles.Furniture, Reasons.Navigation);
            return;
        }

        // A heading with nothing of its kind under it may be the author's.
        if (end == label + 1 && reason is Reasons.Notes or Reasons.Contact && label + 1 < page.Count && !reading.HasLabel(label + 1)) return;
        reading.Claims.Take(label, Roles.Furniture, reason);
        if (isButton) return;
        for (var index = label + 1; index < end; index++) reading.Claims.Take(index, Roles.Furniture, reason);
    }

    /// <summary><c>More from Nantwell</c>, over titles.</summary>
    private static bool IsMoreFrom(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTopic || Shape.EndsSentence(line)) return false;
        foreach (var word in Mores)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The first line of the report's prose; what stands above it is no part behind the report.</summary>
    private static int FirstProse(Reading reading)
    {
        for (var index = Math.Max(0, reading.HeadlineLine + 1); index < reading.Page.Count; index++)
        {
            if (reading.Claims.IsFree(index) && reading.Page[index].Length > ShortestProse && Shape.EndsSentence(reading.Page.Span(index))) return index;
        }

        return reading.Page.Count;
    }

    /// <summary>Among addresses <c>Media:</c> and <c>Source:</c> are no labels of an article.</summary>
    private static bool EndsSection(Reading reading, int index, string reason) =>
        reading.HasLabel(index) && (reading.Is(index, LabelRole.Furniture) || !(reason is Reasons.Contact or Reasons.Related or Reasons.Comments) || !IsWeak(reading.Labels[index].Role));

    private static bool IsWeak(LabelRole role) => role is LabelRole.Publisher or LabelRole.Byline or LabelRole.Headline or LabelRole.Published or LabelRole.Updated;

    private static bool Belongs(Reading reading, int index, int label, string reason) => reason switch
    {
        Reasons.Comments => !IsPart(reading, index),
        Reasons.Sender => index == label + 1 && !reading.Page.AfterBlank(index),
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
            if (reading.Claims.IsFree(i) && (page[i].Length > 100 || Shape.EndsSentence(page.Span(i)))) blocks++;
        }

        return blocks is 1 or 2 or 3 && index >= page.Count / 3;
    }

    private static void TakeAbout(Reading reading, int heading)
    {
        var page = reading.Page;
        var end = heading + 1;
        while (end < page.Count && reading.Claims.IsFree(end) && !reading.HasLabel(end) && !FurnitureWordTable.IsAbout(page.Span(end))) end++;
        for (var index = heading; index < end; index++) reading.Claims.Take(index, Roles.Furniture, Reasons.About);
    }
}
