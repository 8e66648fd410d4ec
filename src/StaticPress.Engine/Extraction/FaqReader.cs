using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads questions and answers under a FAQ label, by their position and their marks.</summary>
internal static class FaqReader
{
    public static void Run(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (reading.Claims.IsFree(index) && reading.Is(index, LabelRole.Faq)) Read(reading, index);
        }
    }

    private static void Read(Reading reading, int label)
    {
        reading.Claims.Take(label, Roles.Label);
        var end = reading.SectionEnd(label);
        var index = label + 1;
        while (index < end && !QuestionLine.Is(reading.Page, index, label + 1, end)) index++;
        if (index == end)
        {
            if (end > label + 1) reading.Report(DiagnosticCodes.EmptyFaq, label, "No question was found under this label; what stands there was read as body.", "end questions with a question mark, or begin them with Q:");
            return;
        }

        if (index > label + 1) reading.Claims.Take(label + 1, index, Roles.Furniture, Reasons.FaqIntroduction);
        while (index < end) index = ReadPair(reading, index, label + 1, end);
    }

    private static int ReadPair(Reading reading, int question, int from, int end)
    {
        var page = reading.Page;
        var text = page.Span(question)[QuestionLine.PrefixLength(page.Span(question))..];
        var answer = question + 1;
        var next = answer;
        while (next < end && !QuestionLine.Is(page, next, from, end)) next++;
        if (next == answer) reading.Report(DiagnosticCodes.QuestionWithoutAnswer, question, "This question has no answer.");
        reading.Claims.Take(question, Roles.Question);
        reading.Faq.Add(new FaqEntry(text.ToString(), Answer(reading, answer, next), page.Number(question)));
        return next;
    }

    private static ImmutableArray<Block> Answer(Reading reading, int from, int to)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var index = from; index < to;)
        {
            var end = Paragraphs.UnitEnd(reading.Page, index, to);
            var text = Paragraphs.Join(reading.Page, index, end);
            if (index == from) text = text[QuestionLine.AnswerPrefixLength(text)..];
            blocks.Add(new ParagraphBlock(text, reading.Page.Number(index)));
            reading.Claims.Take(index, end, Roles.Answer);
            index = end;
        }

        return blocks.DrainToImmutable();
    }
}
