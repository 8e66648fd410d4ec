using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>A question that an article answers, shown away from it; <c>url</c> leads to the answer.</summary>
internal sealed class QuestionView(FaqEntry entry, ArticleHead head, OutputContext output) : View<QuestionView>
{
    private static readonly Members<QuestionView> All = new()
    {
        { "question", view => view.Entry.Question },
        { "url", view => view.Output.PathOf(view.Head.Route) + "#" + FaqView.IdOf(1) },
        { "headline", view => view.Head.Headline },
        { "language", view => view.Head.Language },
    };

    protected override Members<QuestionView> Table => All;

    private FaqEntry Entry => entry;

    private ArticleHead Head => head;

    private OutputContext Output => output;

    /// <summary>An article's first question, which is the one its newsroom put first.</summary>
    public static QuestionView? FirstOf(ArticleDescription description, OutputContext output) =>
        description.Article.Faq is [var first, ..] ? new QuestionView(first, description.Head, output) : null;
}
