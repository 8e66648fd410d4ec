using System.Collections.Immutable;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>One article on a page of questions, with all that it answers.</summary>
internal sealed class QuestionGroupView(ArticleDescription description, OutputContext output, LanguagePack language) : View<QuestionGroupView>
{
    private static readonly Members<QuestionGroupView> All = new()
    {
        { "article", view => view.Article },
        { "questions", view => view.Questions },
    };

    protected override Members<QuestionGroupView> Table => All;

    private TeaserView Article => new(description.Head, output, language);

    private ImmutableArray<QuestionView> Questions => [.. QuestionView.AllOf(description, output)];

    /// <summary>The articles of a list's page in page order, with their texts.</summary>
    public static List<QuestionGroupView> Of(ListPage page, OutputContext output, LanguagePack language)
    {
        var (start, length) = page.Paging.Slice(page.Number);
        var groups = new List<QuestionGroupView>(length);
        foreach (var ordinal in page.Term.Articles.AsSpan().Slice(start, length)) groups.Add(new QuestionGroupView(output.Describe(ordinal), output, language));
        return groups;
    }
}
