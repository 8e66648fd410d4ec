using System.Collections.Immutable;
using StaticPress.Extraction.Languages;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Extraction;

/// <summary>
/// Tries labels where a document looks as if one were missing, and tells those that would change how it is read. Each is a reading of
/// the whole document, so this is for one document that somebody looks at, never for builds.
/// </summary>
public static class LabelTrials
{
    private const int LongestLabel = 72;
    private const string Synopsis = "synopsis";
    private const string Takeaways = "takeaways";
    private const string Faq = "faq";

    public static ImmutableArray<LabelTrial> Of(SourceDocument document, ExtractionOptions options, ExtractedArticle read) =>
        [.. Candidates(read.Article).Select(candidate => Try(document, options, read.Article, candidate)).OfType<LabelTrial>().DistinctBy(trial => trial.Role, StringComparer.Ordinal).OrderBy(trial => trial.Line)];

    /// <summary>At most one place a role and way, those that need no new line in the document first.</summary>
    private static IEnumerable<LabelTrial> Candidates(Article article)
    {
        var (body, words) = (article.Body, WordsOf(article.Language));
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (!CanBeLabel(body[i])) continue;
            if (article.Takeaways.IsEmpty && body[i + 1] is ListBlock) yield return new LabelTrial(body[i].Line, BlockText.Of(body[i]), Takeaways, IsHouseLabel: true, 0);
            if (article.Faq.IsEmpty && IsQuestion(body[i + 1])) yield return new LabelTrial(body[i].Line, BlockText.Of(body[i]), Faq, IsHouseLabel: true, 0);
        }

        if (article.Takeaways.IsEmpty && body.FirstOrDefault(block => block is ListBlock) is { } list) yield return Above(list, words.Takeaways, Takeaways);
        if (article.Faq.IsEmpty && FirstQuestion(body) is { } question) yield return Above(question, words.Faq, Faq);
        if (article.Synopsis is null && body is [ParagraphBlock first, _, ..]) yield return Above(first, words.Synopsis, Synopsis);
    }

    private static bool CanBeLabel(Block block) =>
        block is ParagraphBlock or HeadingBlock && BlockText.Of(block) is { Length: <= LongestLabel } text && !Shape.EndsSentence(text);

    private static LabelTrial Above(Block block, string labels, string role) => new(block.Line, labels.Split('|')[0], role, IsHouseLabel: false, 0);

    private static LanguageWords WordsOf(string language) =>
        AllLanguages.Words.FirstOrDefault(words => language.StartsWith(words.Code, StringComparison.OrdinalIgnoreCase)) ?? English.Words;

    /// <summary>The first of at least two questions that something else follows: one question is rhetoric.</summary>
    private static Block? FirstQuestion(EquatableArray<Block> body)
    {
        var questions = Enumerable.Range(0, Math.Max(0, body.Count - 1)).Where(i => IsQuestion(body[i]) && !IsQuestion(body[i + 1])).Take(2).ToArray();
        return questions.Length == 2 ? body[questions[0]] : null;
    }

    private static bool IsQuestion(Block block) => block is ParagraphBlock or HeadingBlock && BlockText.Of(block) is { Length: <= 200 } text && QuestionLine.Is(text);

    private static LabelTrial? Try(SourceDocument document, ExtractionOptions options, Article before, LabelTrial candidate)
    {
        var article = candidate.IsHouseLabel
            ? new ArticleExtractor(options with { Labels = [.. options.Labels, new ExtraLabel(candidate.Role, candidate.Label)] }).Extract(document).Article
            : new ArticleExtractor(options).Extract(With(document, candidate)).Article;
        var count = candidate.Role switch
        {
            Takeaways => article.Takeaways.Count,
            Faq => article.Faq.Count,
            _ => article.Synopsis is null ? 0 : 1,
        };
        // A label that leaves nothing of the report was not missing.
        return count == 0 || article.Body.IsEmpty || article.Headline != before.Headline ? null : candidate with { Count = count };
    }

    private static SourceDocument With(SourceDocument document, LabelTrial candidate) =>
        document.Parts is { } parts ? document with { Parts = With(parts, candidate) } : document with { Text = With(document.Text, candidate) };

    private static EquatableArray<SourcePart> With(EquatableArray<SourcePart> parts, LabelTrial candidate)
    {
        var at = parts.Items.ToList().FindIndex(part => part.Block?.Line == candidate.Line);
        return parts.Items.Insert(Math.Max(0, at), new SourcePart(candidate.Label, candidate.Line, candidate.Line) { Block = new HeadingBlock(2, candidate.Label, candidate.Line) });
    }

    private static SourceText With(SourceText text, LabelTrial candidate) =>
        new(text.Content.Insert(text.Range(candidate.Line).Start.Value, candidate.Label + "\n"));
}
