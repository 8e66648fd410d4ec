using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds the headline, the player label, and the lines that only repeat the headline.</summary>
internal static class HeadlineReader
{
    private const int Longest = 300;
    private const int LongestSuffix = 60;
    private const int MostHeadlineLines = 4;

    public static void Run(Reading reading)
    {
        TakeListenLabels(reading);
        if (reading.Headline is null && !TakeLabelled(reading)) TakeUnlabelled(reading);
        if (reading.Headline is not null) TakeRepetitions(reading);
        else reading.Report(DiagnosticCodes.NoHeadline, -1, "No headline was found.", "put it on the first line, or set headline in the seed index");
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

    private static bool TakeLabelled(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Is(index, LabelRole.Headline)) continue;
            var inline = reading.IsInline(index);
            var at = inline ? index : index + 1;
            if (at >= reading.Page.Count || (!inline && (reading.HasLabel(at) || !reading.Claims.IsFree(at)))) continue;
            reading.Claims.Take(index, at, Roles.Label);
            Take(reading, at, inline ? reading.InlineText(index).ToString() : reading.Page.Text(at));
            return true;
        }

        return false;
    }

    private static void TakeUnlabelled(Reading reading)
    {
        var candidates = HeadlineCandidates.Find(reading, Longest);
        if (candidates.Count == 0) return;
        var chosen = HeadlineCandidates.Choose(reading, candidates);
        // What stands above a headline is a menu, a site's name, a section: not the article.
        Take(reading, chosen, WithoutSuffix(reading, chosen, candidates));
        TakeWrapped(reading, chosen);
        foreach (var index in candidates.TakeWhile(index => index < chosen))
            reading.Claims.Take(index, Roles.Furniture, Repeats(reading.Page.Span(index), reading.Headline) ? Reasons.RepeatedHeadline : Reasons.Kicker);
    }

    /// <summary>Where the headline stands once with and once without the site's name, it is the one without.</summary>
    private static string WithoutSuffix(Reading reading, int chosen, List<int> candidates)
    {
        var line = reading.Page.Span(chosen);
        foreach (var index in candidates)
        {
            if (index != chosen && reading.Page[index].Length < line.Length && Repeats(line, reading.Page.Span(index))) return reading.Page.Text(index);
        }

        return line.ToString();
    }

    /// <summary>A headline that was broken into lines goes on in lower case: <c>Cricket club finds it has been playing</c> / <c>on a cemetery</c>.</summary>
    private static void TakeWrapped(Reading reading, int index)
    {
        var page = reading.Page;
        for (var next = index + 1; next < Math.Min(page.Count, index + MostHeadlineLines); next++)
        {
            var line = page.Span(next);
            if (!reading.IsFreeProse(next) || reading.HasLabel(next) || page.AfterBlank(next) || page.HasParts || !Shape.IsLower(line) || line.Length > LongestSuffix * 2 || Shape.EndsSentence(page.Span(next - 1))) return;
            if (Shape.LastMark(line) is '.' || (BylineWords.TryBefore(line, out var rest) && (rest >= line.Length || Names.AreNames(line[rest..])))) return;
            reading.Headline += " " + line.ToString();
            reading.Claims.Take(next, Roles.Headline);
        }
    }

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
            var afterListen = index > 0 && reading.Is(index - 1, LabelRole.Listen);
            if (reading.Claims.IsFree(index) && (front || afterListen) && (Repeats(line, reading.Headline!) || Repeats(reading.Headline!, line))) reading.Claims.Take(index, Roles.Furniture, Reasons.RepeatedHeadline);
            front &= index <= reading.HeadlineLine || line.Length < 120;
        }
    }

    /// <summary>Equal after folding, or followed by a site's name: <c>Headline | The Courier</c>.</summary>
    public static bool Repeats(ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        if (headline.Length < 8 && !Folded.Equal(line, headline)) return false;
        if (!Folded.StartsWith(line, headline, out var rest)) return false;
        var suffix = line[rest..].Trim();
        return suffix.IsEmpty || (suffix.Length <= LongestSuffix && suffix[0] is '|' or '-' or '–' or '—' or '•' or '·' or '»' or '｜' or '_');
    }
}
