namespace StaticPress.Extraction;

/// <summary>Marks the lines that are labels. A label is a whole line, or opens a line with a colon; words inside prose are none.</summary>
internal static class LabelScan
{
    public static void Run(Reading reading)
    {
        var page = reading.Page;
        for (var index = 0; index < page.Count; index++)
        {
            if (!reading.IsFreeProse(index)) continue;
            var line = page.Span(index);
            if (!reading.Table.TryFind(line, out var hit)) continue;
            var inline = hit.TextStart < line.Length;
            if (inline ? IsInlineLabel(reading, hit, index, line) : !IsInsideProse(reading, index, line)) reading.Labels[index] = hit;
        }
    }

    /// <summary>A wrapped line of prose may happen to consist of a label's word.</summary>
    private static bool IsInsideProse(Reading reading, int index, ReadOnlySpan<char> line)
    {
        if (reading.Page.AfterBlank(index)) return false;
        var previous = reading.Page.Span(index - 1);
        return Shape.IsLower(line) && !line.EndsWith(":") && previous.Length > 30 && !Shape.EndsSentence(previous);
    }

    private static bool IsInlineLabel(Reading reading, LabelHit hit, int index, ReadOnlySpan<char> line)
    {
        var text = line[hit.TextStart..];
        return hit.Role switch
        {
            LabelRole.Published or LabelRole.Updated => MetaLine.ContainsDate(text),
            LabelRole.Byline => Names.AreNames(text),
            LabelRole.Publisher => text.Length <= 60 && !Shape.EndsSentence(text),
            LabelRole.Headline => index < 12,
            LabelRole.Listen or LabelRole.Body or LabelRole.Furniture => false,
            // "FAQ: three letters that nobody borrows" asks nothing.
            LabelRole.Faq => Shape.EndsQuestion(text) && StartsUnit(reading, index),
            LabelRole.Takeaways or LabelRole.Synopsis or LabelRole.Summary or LabelRole.PointOfView => StartsUnit(reading, index),
            _ => false,
        };
    }

    private static bool StartsUnit(Reading reading, int index) =>
        reading.Page.AfterBlank(index) || !reading.Page.HasBlankLines || Shape.EndsSentence(reading.Page.Span(index - 1)) || reading.Page[index - 1].Length < 100;
}
