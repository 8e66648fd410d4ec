using System.Collections.Immutable;
using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>An article with its whole text, on its own page.</summary>
internal sealed class ArticleView(ArticleDescription description, OutputContext output, LanguagePack language) : View<ArticleView>
{
    private static readonly Members<ArticleView> All = new()
    {
        { "id", view => view.Head.Id },
        { "headline", view => view.Article.Headline },
        { "synopsis", view => view.Article.Synopsis },
        { "takeaways", view => view.Article.Takeaways.Items },
        { "body", view => Html.From(writer => BlockHtml.Write(writer, view.Article.Body, view.Article.Dateline)) },
        { "point_of_view", view => view.Article.PointOfView.IsEmpty ? null : Html.From(writer => BlockHtml.Write(writer, view.Article.PointOfView)) },
        { "faq", view => view.Faq },
        { "listen", view => view.Article.Listen },
        { "authors", view => view.Terms(view.Description.Authors) },
        { "section", view => view.Description.Section is { } section ? new TermView(section, view.Output, view.Language) : null },
        { "topics", view => view.Terms(view.Description.Topics) },
        { "place", view => view.Description.Place is { } place ? new TermView(place, view.Output, view.Language) : null },
        { "published", view => DateView.Of(view.Head.Published, view.Output.TimeZone, view.Language) },
        { "updated", view => view.Head.Updated == view.Head.Published ? null : DateView.Of(view.Head.Updated, view.Output.TimeZone, view.Language) },
        { "publisher", view => view.Article.Publisher },
        { "agency", view => view.Description.Agency },
        { "image", view => view.Description.Image is { } image ? new ImageView(image) : null },
        { "kind", view => view.Head.Kind.ToString().ToLowerInvariant() },
        { "word_count", view => view.Head.WordCount },
        { "reading_minutes", view => view.Language.Number(view.Description.ReadingMinutes) },
    };

    protected override Members<ArticleView> Table => All;

    private ArticleDescription Description => description;

    private Article Article => description.Article;

    private ArticleHead Head => description.Head;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private ImmutableArray<FaqView> Faq => [.. Article.Faq.Select((entry, i) => new FaqView(entry, i + 1))];

    private ImmutableArray<TermView> Terms(IReadOnlyList<Site.Term> terms) => [.. terms.Select(term => new TermView(term, output, language))];
}
