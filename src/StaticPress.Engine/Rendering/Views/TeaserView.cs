using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>An article as lists show it.</summary>
internal sealed class TeaserView(ArticleHead head, OutputContext output, LanguagePack language) : View<TeaserView>
{
    private static readonly Members<TeaserView> All = new()
    {
        { "id", view => view.Head.Id },
        { "headline", view => view.Head.Headline },
        { "summary", view => view.Head.Summary },
        { "url", view => view.Output.PathOf(view.Head.Route) },
        { "language", view => view.Head.Language },
        { "direction", view => LanguageDirection.NameOf(view.Head.Language) },
        { "published", view => DateView.Of(view.Head.Published, view.Output.TimeZone, view.Language) },
        { "dated", view => DateView.Of(view.Head.Published, view.Output.TimeZone, view.OwnLanguage) },
        { "texts", view => new TextsView(view.OwnLanguage) },
        { "updated", view => DateView.Of(view.Head.Updated, view.Output.TimeZone, view.Language) },
        { "section", view => view.Section },
        { "place", view => view.Head.Place },
        { "byline", view => view.Head.Authors.Items },
        { "image", view => view.Output.ImageOf(view.Head.Image) is { } image ? new ImageView(image) : null },
        { "kind", view => KindLabel.NameOf(view.Head.Kind) },
        { "label", view => KindLabel.Of(view.Head.Kind, view.OwnLanguage) },
        { "question_count", view => view.Head.QuestionCount },
    };

    private TermView? section;

    protected override Members<TeaserView> Table => All;

    private ArticleHead Head => head;

    private OutputContext Output => output;

    private LanguagePack Language => language;

    private LanguagePack OwnLanguage => output.LanguageOf(head.Language);

    private TermView? Section => section ??= head.Section is { } slug && output.Site.Find(TermKind.Section, slug) is { } found ? new TermView(found, output, language) : null;

    public static List<TeaserView> Of(IEnumerable<ArticleHead> heads, OutputContext output, LanguagePack language) =>
        [.. heads.Select(head => new TeaserView(head, output, language))];
}
