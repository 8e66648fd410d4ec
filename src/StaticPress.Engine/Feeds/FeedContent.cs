using System.Text;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.StructuredData;

namespace StaticPress.Feeds;

/// <summary>An article's whole text as markup that stands on its own: no theme, no script, absolute addresses.</summary>
internal static class FeedContent
{
    public static string Of(ArticleDescription description, OutputContext context, LanguagePack language)
    {
        var article = description.Article;
        var writer = context.Aside();
        WriteImage(writer, description.Image);
        WriteTakeaways(writer, article, language);
        BlockHtml.Write(writer, article.Body, new BlockHtmlOptions { Links = context.ResolveAbsoluteLink, Pictures = context.PicturesByUrl, Dateline = article.Dateline });
        WriteCorrections(writer, description.Head, context, language);
        if (!article.PointOfView.IsEmpty)
        {
            WriteHeading(writer, language.Text("texts.point_of_view"));
            BlockHtml.Write(writer, article.PointOfView, new BlockHtmlOptions { Links = context.ResolveAbsoluteLink, Pictures = context.PicturesByUrl, IdPrefix = "v-", TopLevel = 3 });
        }
        WriteFaq(writer, article, context, language);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static void WriteImage(HtmlWriter writer, ImageFacts? image)
    {
        if (image is null) return;
        writer.Raw("<figure><img src=\""u8);
        writer.Text(image.Url).Raw("\" alt=\""u8);
        writer.Text(image.Alt ?? "").Raw(FormattableString.Invariant($"\" width=\"{image.Width}\" height=\"{image.Height}\">"));
        var caption = string.Join(" ", new[] { image.Caption, image.Credit }.OfType<string>());
        if (caption.Length > 0)
        {
            writer.Raw("<figcaption>"u8);
            writer.Text(caption).Raw("</figcaption>"u8);
        }
        writer.Raw("</figure>\n"u8);
    }

    private static void WriteTakeaways(HtmlWriter writer, Article article, LanguagePack language)
    {
        if (article.Takeaways.IsEmpty) return;
        WriteHeading(writer, language.Text("texts.takeaways"));
        writer.Raw("<ul>\n"u8);
        foreach (var takeaway in article.Takeaways)
        {
            writer.Raw("<li>"u8);
            writer.Text(takeaway).Raw("</li>\n"u8);
        }
        writer.Raw("</ul>\n"u8);
    }

    private static void WriteCorrections(HtmlWriter writer, ArticleHead head, OutputContext context, LanguagePack language)
    {
        if (head.Corrections.IsEmpty) return;
        WriteHeading(writer, language.Text("texts.correction"));
        foreach (var correction in head.Corrections)
        {
            writer.Raw("<p><time datetime=\""u8);
            writer.Text(correction.Date.ToIso(context.TimeZone)).Raw("\">"u8);
            writer.Text(language.DateTime(correction.Date, context.TimeZone)).Raw("</time>: "u8);
            writer.Text(correction.Text).Raw("</p>\n"u8);
        }
    }

    private static void WriteFaq(HtmlWriter writer, Article article, OutputContext context, LanguagePack language)
    {
        if (article.Faq.IsEmpty) return;
        WriteHeading(writer, language.Text("texts.faq"));
        foreach (var entry in article.Faq)
        {
            writer.Raw("<h3>"u8);
            writer.Text(entry.Question).Raw("</h3>\n"u8);
            BlockHtml.Write(writer, entry.Answer, new BlockHtmlOptions { Links = context.ResolveAbsoluteLink, Pictures = context.PicturesByUrl, IdPrefix = "a-", TopLevel = 4 });
        }
    }

    private static void WriteHeading(HtmlWriter writer, string? text)
    {
        if (text is null) return;
        writer.Raw("<h2>"u8);
        writer.Text(text).Raw("</h2>\n"u8);
    }
}
