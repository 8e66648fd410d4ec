using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.StructuredData;
using StaticPress.Text;

namespace StaticPress.Twins;

/// <summary>
/// An article as Markdown: what the index knows of it as front matter, then headline, synopsis, takeaways, body, point of
/// view and questions, and nothing of the site's frame.
/// </summary>
internal sealed class MarkdownTwin(ArticleDescription description, OutputContext context, LanguagePack language)
{
    private readonly MarkdownWriter markdown = new(context.Writer, context.ResolveAbsoluteLink);

    private Article Article => description.Article;

    private ArticleHead Head => description.Head;

    public void Write()
    {
        WriteFrontMatter();
        markdown.Heading(1, Article.Headline);
        if (Article.Synopsis is { } synopsis) markdown.Paragraph(synopsis);
        if (!Article.Takeaways.IsEmpty)
        {
            markdown.Heading(2, Title("texts.takeaways"));
            markdown.Bullets(Article.Takeaways);
        }
        if (Article.Synopsis is not null || !Article.Takeaways.IsEmpty) markdown.Break();
        markdown.Blocks(Article.Body, topLevel: 2);
        if (!Article.PointOfView.IsEmpty)
        {
            markdown.Heading(2, Title("texts.point_of_view"));
            markdown.Blocks(Article.PointOfView, topLevel: 3);
        }
        WriteFaq();
    }

    private void WriteFaq()
    {
        if (Article.Faq.IsEmpty) return;
        markdown.Heading(2, Title("texts.faq"));
        foreach (var entry in Article.Faq)
        {
            markdown.Heading(3, entry.Question);
            markdown.Blocks(entry.Answer, topLevel: 4);
        }
    }

    private string Title(string name) => language.Text(name) ?? name;

    private void WriteFrontMatter()
    {
        var zone = context.TimeZone;
        context.Writer.Raw("---\n"u8);
        Field("id", Head.Id);
        Field("url", context.UrlOf(Head.Route));
        Field("headline", Article.Headline);
        Field("language", Head.Language);
        Field("published", Head.Published?.ToIso(zone));
        Field("updated", Head.Updated?.ToIso(zone));
        Fields("authors", description.Authors.Select(author => author.Title));
        Field("section", description.Section?.Title);
        Fields("topics", description.Topics.Select(topic => topic.Title));
        Field("place", description.Place?.Title);
        Field("publisher", Article.Publisher ?? context.Site.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher).Name);
        Field("image", description.Image?.Url);
        context.Writer.Raw("---\n"u8);
    }

    private void Field(string name, string? value)
    {
        if (value is null) return;
        context.Writer.Raw(name);
        context.Writer.Raw(": "u8);
        context.Writer.Raw(Quoted(value));
        context.Writer.Raw("\n"u8);
    }

    private void Fields(string name, IEnumerable<string> values)
    {
        var quoted = values.Select(Quoted).ToList();
        if (quoted.Count > 0) context.Writer.Raw($"{name}: [{string.Join(", ", quoted)}]\n");
    }

    /// <summary>A JSON string is a double-quoted YAML scalar (YAML 1.2, section 7.3.1).</summary>
    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(ValidText.Of(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
