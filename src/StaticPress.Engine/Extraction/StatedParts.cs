using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Takes the parts whose role the format itself tells: a page's menus, its headline, the lines of front matter.</summary>
internal static class StatedParts
{
    public static void Run(Reading reading)
    {
        reading.Headline = reading.Stated.Headline;
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (reading.Page.Part(index) is not { Role: { } role } part) continue;
            reading.Claims.Take(index, role, part.Reason);
            if (role == Roles.Question) TakeQuestion(reading, index);
            if (role != Roles.Headline || reading.HeadlineLine >= 0) continue;
            reading.HeadlineLine = index;
            reading.Headline ??= part.Text;
        }
    }

    /// <summary>A question with the answers that follow it.</summary>
    private static void TakeQuestion(Reading reading, int question)
    {
        var answer = ImmutableArray.CreateBuilder<Block>();
        for (var index = question + 1; index < reading.Page.Count && reading.Page.Part(index) is { Role: Roles.Answer, Block: { } block }; index++) answer.Add(block);
        reading.Faq.Add(new FaqEntry(reading.Page.Text(question), answer.DrainToImmutable(), reading.Page.Number(question)));
    }
}
