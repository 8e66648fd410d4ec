namespace StaticPress.Extraction;

/// <summary>Finds the byline: labelled, under the headline, or at the end.</summary>
internal static class BylineReader
{
    private const int Longest = 160;

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        for (var index = 0; index < page.Count; index++)
        {
            if (!reading.Claims.IsFree(index) || page[index].Length > Longest) continue;
            if (reading.Is(index, LabelRole.Byline)) TakeLabelled(reading, index);
            else if (!reading.HasLabel(index)) TakePlain(reading, index);
        }
    }

    private static void TakeLabelled(Reading reading, int index)
    {
        if (reading.IsInline(index)) Take(reading, index, reading.InlineText(index).ToString());
        else TakeNext(reading, index);
    }

    private static void TakePlain(Reading reading, int index)
    {
        var line = reading.Page.Span(index);
        if (!BylineWords.TryBefore(line, out var rest)) return;
        if (rest >= line.Length) TakeNext(reading, index);
        else if (Names.AreNames(line[rest..])) Take(reading, index, line[rest..].ToString());
    }

    /// <summary>The word alone on its line, the name on the next.</summary>
    private static void TakeNext(Reading reading, int index)
    {
        var next = index + 1;
        if (next >= reading.Page.Count || !reading.Claims.IsFree(next) || reading.HasLabel(next) || !Names.AreNames(reading.Page.Span(next))) return;
        reading.Claims.Take(index, Roles.Label);
        Take(reading, next, reading.Page.Text(next));
    }

    private static void Take(Reading reading, int index, string text)
    {
        var names = Names.Split(text);
        if (names.Count == 0) return;
        reading.Claims.Take(index, Roles.Byline);
        foreach (var name in names.Where(name => !reading.Byline.Contains(name))) reading.Byline.Add(name);
    }
}
