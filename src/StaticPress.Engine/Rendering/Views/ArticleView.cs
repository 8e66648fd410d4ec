using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>An article with its whole text, on its own page.</summary>
internal sealed class ArticleView(ArticleDescription description, OutputContext output, LanguagePack language) : View<ArticleView>
{
    /// <summary>From here on a headline is set smaller; the length at which search results used to cut (structured-data.md, section 3.1).</summary>
    private const int LongHeadline = 110;

    private static readonly Members<ArticleView> All = new()
    {
        { "id", view => view.Head.Id },
        { "headline", view => view.Article.Headline },
        { "is_long_headline", view => view.Article.Headline.Length > LongHeadline },
        { "synopsis", view => view.Article.Synopsis },
        { "takeaways", view => view.Article.Takeaways.Items },
        { "body", view => view.Blocks(view.Article.Body, "h-", 2, view.Article.Dateline) },
        { "point_of_view", view => view.Article.PointOfView.IsEmpty ? null : view.Blocks(view.Article.PointOfView, "v-", 3) },
        { "faq", view => view.Faq },
        { "corrections", view => view.Corrections },
        { "translations", view => view.Translations },
        { "listen", view => view.Listen },
        { "listen_questions", view => view.ListenSettings.Questions },
        { "audio", view => view.Description.Audio is { } audio ? new AudioView(audio) : null },
        { "authors", view => view.Terms(view.Description.Authors) },
        { "section", view => view.Description.Section is { } section ? new TermView(section, view.Output, view.Language) : null },
        { "filing", view => KindLabel.Filing(view.Head.Kind, view.Language) },
        { "topics", view => view.Terms(view.Description.Topics) },
        { "place", view => view.Description.Place is { } place ? new TermView(place, view.Output, view.Language) : null },
        { "published", view => DateView.Of(view.Head.Published, view.Output.TimeZone, view.Language) },
        { "updated", view => view.Head.Updated == view.Head.Published ? null : DateView.Of(view.Head.Updated, view.Output.TimeZone, view.Language) },
        { "publisher", view => view.Article.Publisher },
        { "agency", view => view.Description.Agency },
        { "image", view => view.Description.Image is { } image ? new ImageView(image) : null },
        { "kind", view => KindLabel.NameOf(view.Head.Kind) },
        { "label", view => KindLabel.Of(view.Head.Kind, view.Language) },
        { "word_count", view => view.Head.Count.Words },
        { "reading_minutes", view => view.Language.Number(view.Description.ReadingMinutes) },
    };

    protected override Members<ArticleView> Table => All;

    private ArticleDescription Description => description;

    private Article Article => description.Article;

    private ArticleHead Head => description.Head;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private ListenSettings ListenSettings => output.Site.Setting(nameof(PublicationSettings.Listen), s => s.Listen);

    private bool Listen => ListenSettings.Mode switch
    {
        ListenMode.Always => true,
        ListenMode.Never => false,
        _ => Article.Listen || description.Audio is not null,
    };

    private ImmutableArray<FaqView> Faq => [.. Article.Faq.Select((entry, i) => new FaqView(entry, i + 1, output))];

    private ImmutableArray<CorrectionView> Corrections => [.. Head.Corrections.Select((correction, i) => new CorrectionView(correction, i + 1, output, language))];

    private ImmutableArray<LinkView> Translations => [.. description.Versions.Where(version => version.Id != Head.Id).Select(version => new LinkView(version.Headline, output.PathOf(version.Route), version.Language))];

    private Html Blocks(EquatableArray<Block> blocks, string prefix, int level, Dateline? dateline = null) =>
        Html.From(writer => BlockHtml.Write(writer, blocks, new BlockHtmlOptions { Links = output.ResolveLink, Pictures = output.PicturesByPath, Dateline = dateline, IdPrefix = prefix, TopLevel = level, PermalinkLabel = language.Text("texts.link_to_section") }));

    private ImmutableArray<TermView> Terms(IReadOnlyList<Site.Term> terms) => [.. terms.Select(term => new TermView(term, output, language))];
}
