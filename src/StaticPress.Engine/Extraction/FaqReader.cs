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
        var end = reading.SectionEnd(label, overAsides: true);
        var index = label + 1;
        var questions = QuestionLevel(reading.Page, index, end);
        while (index < end && !IsQuestion(reading, index, questions)) index++;
        if (index == end)
        {
            if (end > label + 1) reading.Report(DiagnosticCodes.EmptyFaq, label, "No question was found under this label; what stands there was read as body.", "end questions with a question mark, or begin them with Q:");
            return;
        }

        if (index > label + 1) reading.Claims.Take(label + 1, index, Roles.Furniture, Reasons.FaqIntroduction);
        while (index < end) index = ReadPair(reading, index, end, questions);
    }

    /// <summary>Where headings stand under the label, the highest of them are the questions; 0 where there are none.</summary>
    private static int QuestionLevel(Page page, int from, int end)
    {
        var level = 0;
        for (var index = from; index < end; index++)
        {
            if (page.HeadingLevel(index) is > 0 and var other && (level == 0 || other < level)) level = other;
        }

        return level;
    }

    private static bool IsQuestion(Reading reading, int index, int level) =>
        reading.Claims.IsFree(index) && IsQuestion(reading.Page, index, level);

    private static bool IsQuestion(Page page, int index, int level) =>
        level > 0 ? page.HeadingLevel(index) == level : page.IsProse(index) && QuestionLine.End(page, index) > 0;

    private static int ReadPair(Reading reading, int question, int end, int level)
    {
        var page = reading.Page;
        var answer = level > 0 ? question + 1 : Math.Min(end, QuestionLine.End(page, question));
        var text = Paragraphs.Join(page, question, answer)[QuestionLine.PrefixLength(page.Span(question))..].TrimStart();
        var next = answer;
        while (next < end && !IsQuestion(reading, next, level)) next++;
        if (next == answer) reading.Report(DiagnosticCodes.QuestionWithoutAnswer, question, "This question has no answer.");
        reading.Claims.Take(question, answer, Roles.Question);
        reading.Faq.Add(new FaqEntry(text, Answer(reading, answer, next), page.Number(question)));
        return next;
    }

    private static ImmutableArray<Block> Answer(Reading reading, int from, int to) =>
        reading.Page.HasParts ? Parts(reading, from, to) : Lines(reading, from, to);

    private static ImmutableArray<Block> Parts(Reading reading, int from, int to)
    {
        var blocks = BodyReader.Read(reading, from, to, Roles.Answer);
        return blocks is [ParagraphBlock first, ..] && QuestionLine.AnswerPrefixLength(first.Text.Text) is > 0 and var prefix
            ? blocks.SetItem(0, first with { Text = first.Text.From(prefix) })
            : blocks;
    }

    private static ImmutableArray<Block> Lines(Reading reading, int from, int to)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var index = from; index < to;)
        {
            var end = Paragraphs.UnitEnd(reading.Page, index, to);
            var text = Paragraphs.Join(reading.Page, index, end);
            if (index == from) text = text[QuestionLine.AnswerPrefixLength(text)..];
            // "A:" on a line of its own says nothing.
            if (text.Length > 0) blocks.Add(new ParagraphBlock(text, reading.Page.Number(index)));
            reading.Claims.Take(index, end, Roles.Answer);
            index = end;
        }

        return blocks.DrainToImmutable();
    }
}
