using StaticPress.Extraction.Languages;

namespace StaticPress.Extraction;

/// <summary>Which lines of a FAQ are questions.</summary>
internal static class QuestionLine
{
    private static readonly string[] QuestionMarks = Marks(words => words.QuestionMarks);
    private static readonly string[] AnswerMarks = Marks(words => words.AnswerMarks);

    private const int MostLines = 3;

    /// <summary>Where the question that begins on this line ends; 0 where none does. A wrapped question goes on in lower case up to its mark.</summary>
    public static int End(Page page, int index)
    {
        var line = page.Span(index);
        if (Is(line)) return IsContinuation(page, index) ? 0 : index + (IsMarkAlone(page, index) ? 2 : 1);
        if (page.HasParts || Shape.EndsSentence(line) || IsContinuation(page, index) || MarkLength(line, AnswerMarks) > 0) return 0;
        for (var next = index + 1; next < Math.Min(page.Count, index + MostLines) && !page.AfterBlank(next) && Shape.IsLower(page.Span(next)); next++)
        {
            if (Shape.EndsSentence(page.Span(next))) return Is(page.Span(next)) ? next + 1 : 0;
        }

        return 0;
    }

    /// <summary><c>Q:</c> on a line of its own, over the question.</summary>
    private static bool IsMarkAlone(Page page, int index) =>
        !page.HasParts && PrefixLength(page.Span(index)) >= page[index].Length && index + 1 < page.Count && MarkLength(page.Span(index + 1), QuestionMarks) == 0 && MarkLength(page.Span(index + 1), AnswerMarks) == 0;

    private static bool IsContinuation(Page page, int index) =>
        index > 0 && !page.HasParts && !page.AfterBlank(index) && Shape.IsLower(page.Span(index)) && !Shape.EndsSentence(page.Span(index - 1)) && MarkLength(page.Span(index), QuestionMarks) == 0;

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (MarkLength(line, QuestionMarks) > 0) return true;
        if (MarkLength(line, AnswerMarks) > 0) return false;
        return (Shape.EndsQuestion(line) || EndsWithParticle(line)) && !HasInnerSentence(line);
    }

    /// <summary>Japanese asks with a particle and needs no mark: <c>灯台に泊まれますか。</c></summary>
    private static bool EndsWithParticle(ReadOnlySpan<char> line) => line is [.., 'か', '。' or '．' or '｡'];

    /// <summary>The length of <c>Q:</c>, <c>Q1.</c> or a number before a question.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line)
    {
        var bullet = Shape.BulletLength(line);
        var rest = line[bullet..];
        var mark = MarkLength(rest, QuestionMarks);
        return bullet + (mark > 0 ? mark : Shape.NumberLength(rest, out _));
    }

    public static int AnswerPrefixLength(ReadOnlySpan<char> text) => MarkLength(text, AnswerMarks);

    /// <summary>A sentence that ends inside the line: an answer that closes with a question of its own.</summary>
    private static bool HasInnerSentence(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 2 < line.Length; i++)
        {
            if (line[i] is '।' or '۔' or '。') return true;
            if (line[i] is not ('.' or '!') || line[i + 1] != ' ' || !char.IsUpper(line[i + 2])) continue;
            var word = i;
            while (word > 0 && char.IsLetter(line[word - 1])) word--;
            if (i - word > 3) return true;
        }

        return false;
    }

    private static int MarkLength(ReadOnlySpan<char> line, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (!line.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            var at = mark.Length;
            while (at < line.Length && at < mark.Length + 4 && (char.IsDigit(line[at]) || line[at] == ' ')) at++;
            if (at >= line.Length || line[at] is not (':' or '.' or ')' or '：' or '．' or '、' or '-' or '–' or '—')) continue;
            at++;
            while (at < line.Length && Folding.IsSpace(line[at])) at++;
            return at;
        }

        return 0;
    }

    private static string[] Marks(Func<LanguageWords, string> kind) =>
        [.. AllLanguages.Each(kind).Select(pair => pair.Word).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
}
