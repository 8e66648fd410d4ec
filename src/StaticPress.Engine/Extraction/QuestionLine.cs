using StaticPress.Extraction.Languages;

namespace StaticPress.Extraction;

/// <summary>Which lines of a FAQ are questions.</summary>
internal static class QuestionLine
{
    private static readonly string[] QuestionMarks = Marks(words => words.QuestionMarks);
    private static readonly string[] AnswerMarks = Marks(words => words.AnswerMarks);

    public static bool Is(Page page, int index, int from, int end)
    {
        var line = page.Span(index);
        if (MarkLength(line, QuestionMarks) > 0) return true;
        if (MarkLength(line, AnswerMarks) > 0) return false;
        return Shape.EndsQuestion(line) && !HasInnerSentence(line);
    }

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
