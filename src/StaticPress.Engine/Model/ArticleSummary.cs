namespace StaticPress.Model;

/// <summary>
/// The short text of an article for descriptions, feeds and lists: the synopsis, else the report's opening sentences.
/// Never the point of view (product law 9).
/// </summary>
public static class ArticleSummary
{
    /// <summary>Longer texts are cut at the end of a sentence (structured-data.md, section 4.7).</summary>
    public const int MaximumLength = 300;

    private const int WantedLedeLength = 160;

    public static string? Of(Article article)
    {
        if (article.Synopsis is { Length: > 0 } synopsis) return Cut(synopsis, MaximumLength);
        foreach (var block in article.Body)
        {
            if (block is not ParagraphBlock paragraph) continue;
            var text = paragraph.Text.Text;
            var start = ReferenceEquals(block, article.Dateline?.In(article.Body)) ? Math.Min(article.Dateline!.Length, text.Length) : 0;
            var lede = text[start..].Trim();
            if (lede.Length > 0) return Cut(lede, WantedLedeLength);
        }
        return null;
    }

    /// <summary>Whole sentences up to <paramref name="length"/>, at least one; a first sentence longer than <see cref="MaximumLength"/> is cut between words with an ellipsis.</summary>
    internal static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (!IsSentenceEnd(text, i)) continue;
            if (i > length && end > 0) break;
            end = i;
            if (i > length) break;
        }
        if (end > 0 && end <= MaximumLength) return text[..end].TrimEnd();
        var space = text.LastIndexOf(' ', MaximumLength - 1);
        var cut = space > MaximumLength / 2 ? space : MaximumLength - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..cut].TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static bool IsSentenceEnd(string text, int index)
    {
        if (index == text.Length) return true;
        var before = text[index - 1];
        if (before is '。' or '！' or '？' or '।') return true;
        if (!char.IsWhiteSpace(text[index])) return false;
        var mark = before is '”' or '"' or '’' or '»' or ')' && index > 1 ? text[index - 2] : before;
        if (mark is '!' or '?' or '؟' or '۔') return true;
        return mark == '.' && !IsAbbreviation(text, index - 1);
    }

    /// <summary>A stop behind a single letter or a short capitalised word is likelier an abbreviation than an end.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        var length = stop - start;
        return length is > 0 and <= 3 && char.IsUpper(text[start]);
    }
}
