using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Seeds;
using StaticPress.StructuredData;
using StaticPress.Writing;

namespace StaticPress.Twins;

/// <summary>
/// An article as Markdown: what the index knows of it as front matter, then headline, synopsis, takeaways, body, point of
/// view and questions, and nothing of the site's frame.
/// </summary>
internal sealed class MarkdownTwin(ArticleDescription description, OutputContext context, LanguagePack language)
{
    private readonly MarkdownWriter markdown = new(context.Writer, context.ResolveAbsoluteLink)
    {
        // A picture that is not shown here is named by its own address, if it has one.
        Pictures = picture => context.PictureOf(picture)?.Url ?? (picture.IsElsewhere ? context.ResolveAbsoluteLink(picture.File) : null),
    };

    private Article Article => description.Article;

    private ArticleHead Head => description.Head;

    public void Write()
    {
        WriteFrontMatter();
        markdown.Heading(1, Article.Headline);
        var labels = new ArticleLabels(Title("texts.takeaways"), Title("texts.point_of_view"), Title("texts.faq"));
        ArticleMarkdown.Write(markdown, Article.Synopsis, Article.Takeaways, Article.Body, labels);
        ArticleMarkdown.Write(markdown, Article.PointOfView, Article.Faq, labels);
    }

    private string Title(string name) => language.Text(name) ?? name;

    private void WriteFrontMatter()
    {
        var zone = context.TimeZone;
        var facts = new FrontMatter(context.Writer);
        facts.Mark();
        facts.Field("id", Head.Id);
        facts.Field("url", context.UrlOf(Head.Route));
        facts.Field("headline", Article.Headline);
        facts.Field("synopsis", Article.Synopsis);
        facts.Field("language", Head.Language);
        facts.Field("published", Head.Published?.ToIso(zone));
        facts.Field("updated", Head.Updated?.ToIso(zone));
        facts.Fields("authors", description.Authors.Select(author => author.Title));
        facts.Field("section", description.Section?.Title);
        facts.Fields("topics", description.Topics.Select(topic => topic.Title));
        facts.Field("place", description.Place?.Title);
        if (Head.Kind != ArticleKind.News) facts.Field("kind", EntryKeys.NameOf(Head.Kind));
        facts.Field("translation_of", Head.TranslationOf);
        facts.Field("publisher", Article.Publisher ?? context.Site.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher).Name);
        facts.Field("image", description.Image?.Url);
        facts.Fields("corrections", Head.Corrections.Select(correction => $"{correction.Date.ToIso(zone)} {correction.Text}"));
        facts.Mark();
    }
}
