using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>A question that an article answers, shown away from it; <c>url</c> leads to the answer.</summary>
internal sealed class QuestionView(FaqEntry entry, int number, ArticleHead head, OutputContext output) : View<QuestionView>
{
    private static readonly Members<QuestionView> All = new()
    {
        { "question", view => view.Entry.Question },
        { "url", view => view.Output.PathOf(view.Head.Route) + "#" + FaqView.IdOf(view.Number) },
        { "headline", view => view.Head.Headline },
        { "language", view => view.Head.Language },
    };

    protected override Members<QuestionView> Table => All;

    private FaqEntry Entry => entry;

    private int Number => number;

    private ArticleHead Head => head;

    private OutputContext Output => output;

    /// <summary>An article's first question, which is the one its newsroom put first.</summary>
    public static QuestionView? FirstOf(ArticleDescription description, OutputContext output) =>
        description.Article.Faq is [var first, ..] ? new QuestionView(first, 1, description.Head, output) : null;

    public static IEnumerable<QuestionView> AllOf(ArticleDescription description, OutputContext output) =>
        description.Article.Faq.Select((entry, i) => new QuestionView(entry, i + 1, description.Head, output));
}
