namespace StaticPress.Extraction;

/// <summary>Finds the headline, the player label, and the lines that only repeat the headline.</summary>
internal static class HeadlineReader
{
    private const int Longest = 300;

    public static void Run(Reading reading)
    {
        TakeListenLabels(reading);
        TakeHeadline(reading);
        if (reading.Headline is not null) TakeRepetitions(reading);
    }

    private static void TakeListenLabels(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Is(index, LabelRole.Listen)) continue;
            reading.Listen = true;
            reading.Claims.Take(index, Roles.Listen);
        }
    }

    private static void TakeHeadline(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (reading.Is(index, LabelRole.Headline))
            {
                var at = reading.IsInline(index) ? index : index + 1;
                if (at >= reading.Page.Count || reading.HasLabel(at) != (at == index)) continue;
                reading.Claims.Take(index, at, Roles.Label);
                Take(reading, at, reading.IsInline(index) ? reading.InlineText(index).ToString() : reading.Page.Text(at));
                return;
            }
        }

        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Claims.IsFree(index)) continue;
            if (!CanBeHeadline(reading, index)) return;
            Take(reading, index, reading.Page.Text(index));
            return;
        }
    }

    private static bool CanBeHeadline(Reading reading, int index)
    {
        if (reading.HasLabel(index)) return false;
        var line = reading.Page.Span(index);
        return line.Length <= Longest && !DatelineReader.TryRead(line, default, out _) && !IsProse(line);
    }

    /// <summary>Several sentences, the last one ended: a paragraph.</summary>
    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > 140 && Shape.LastMark(line) is '.' or '。' or '।' or '۔';

    private static void Take(Reading reading, int index, string text)
    {
        reading.Headline = text;
        reading.HeadlineLine = index;
        reading.Claims.Take(index, Roles.Headline);
    }

    /// <summary>The headline again after the player label, or among the lines before the first prose. In the body a repetition is the author's.</summary>
    private static void TakeRepetitions(Reading reading)
    {
        var page = reading.Page;
        var front = true;
        for (var index = 0; index < page.Count; index++)
        {
            var line = page.Span(index);
            if (reading.Claims.IsFree(index) && (front || (index > 0 && reading.Is(index - 1, LabelRole.Listen))) && Repeats(line, reading.Headline!))
                reading.Claims.Take(index, Roles.Furniture, Reasons.RepeatedHeadline);
            front &= index <= reading.HeadlineLine || line.Length < 120;
        }
    }

    /// <summary>Equal after folding, or followed by a site's name: <c>Headline | The Courier</c>.</summary>
    private static bool Repeats(ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        if (!Folded.StartsWith(line, headline, out var rest)) return false;
        var suffix = line[rest..].Trim();
        return suffix.IsEmpty || (suffix.Length <= 60 && suffix[0] is '|' or '-' or '–' or '—' or '•' or '·' or ':' or '»');
    }
}
