using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Finds the questions that a page marks as its FAQ where it prints them. What is not printed is not taken: readers see what machines are told.</summary>
internal static class PageQuestions
{
    private const double Alike = 0.85;

    public static void Take(List<SourcePart> parts, ImmutableArray<(string Question, string Answer)> questions)
    {
        if (questions.IsEmpty) return;
        var wanted = questions.Select(pair => (Question: HeadlineFinder.WordsOf(pair.Question), Answer: CoveredText.OfAny(pair.Answer))).ToList();
        for (var index = 0; index < parts.Count; index++)
        {
            if (!IsText(parts[index]) || Matching(wanted, parts[index].Text) is not { } answer) continue;
            var end = AnswerEnd(parts, index + 1, wanted, answer);
            if (end == index + 1) continue;
            parts[index] = parts[index] with { Role = Roles.Question, Reason = null, Block = null };
            for (var next = index + 1; next < end; next++) parts[next] = parts[next] with { Role = Roles.Answer };
            index = end - 1;
        }
    }

    private static bool IsText(SourcePart part) => part is { Role: null, Block: ParagraphBlock or HeadingBlock };

    private static CoveredText? Matching(List<(Dictionary<string, int> Question, CoveredText Answer)> wanted, string text)
    {
        if (text.Length > 400) return null;
        var words = HeadlineFinder.WordsOf(text);
        foreach (var (question, answer) in wanted)
        {
            if (HeadlineFinder.Like(question, words) >= Alike) return answer;
        }

        return null;
    }

    /// <summary>The answer goes on while its words stand in the stated one; a line of few words belongs to the block before.</summary>
    private static int AnswerEnd(List<SourcePart> parts, int from, List<(Dictionary<string, int> Question, CoveredText Answer)> wanted, CoveredText answer)
    {
        var end = from;
        for (var index = from; index < parts.Count && parts[index].Role is null && parts[index].Block is { } block; index++)
        {
            if (block is HeadingBlock || Matching(wanted, parts[index].Text) is not null) break;
            if (answer.Share(parts[index].Text) >= 0.5) end = index + 1;
            else if (end < index) break;
        }

        return end;
    }
}
