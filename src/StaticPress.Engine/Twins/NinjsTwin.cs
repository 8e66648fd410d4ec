using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.StructuredData;
using StaticPress.Text;

namespace StaticPress.Twins;

/// <summary>An article as ninjs 3.1 (IPTC): the form in which news systems take each other's texts.</summary>
internal sealed class NinjsTwin(ArticleDescription description, OutputContext context, LanguagePack language)
{
    private const string Schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 1, NewLine = "\n" };

    private readonly string url = context.UrlOf(description.Head.Route);

    private Article Article => description.Article;

    private ArticleHead Head => description.Head;

    public void Write()
    {
        using (var json = new Utf8JsonWriter(context.Writer, Options))
        {
            json.WriteStartObject();
            WriteIdentity(json);
            WriteTexts(json);
            WriteNames(json);
            WriteRights(json);
            WriteAssociations(json);
            json.WriteEndObject();
        }
        context.Writer.Raw("\n"u8);
    }

    private void WriteIdentity(Utf8JsonWriter json)
    {
        json.WriteString("uri"u8, url);
        json.WriteStartObject("standard"u8);
        json.WriteString("name"u8, "ninjs"u8);
        json.WriteString("version"u8, "3.1"u8);
        json.WriteString("schema"u8, Schema);
        json.WriteEndObject();
        json.WriteString("type"u8, "text"u8);
        json.WriteString("pubStatus"u8, "usable"u8);
        json.WriteString("language"u8, Head.Language);
        WriteDate(json, "contentCreated"u8, Head.Published);
        WriteDate(json, "versionCreated"u8, Head.Updated ?? Head.Published);
        Ninjs.Array(json, "altIds"u8, () => Ninjs.Object(json, ("role", "tag"), ("value", TagUri.Of(context.Site.Setting(nameof(PublicationSettings.Feeds), s => s), Head.Id))));
        Ninjs.Text(json, "slugline", Head.Route.TrimEnd('/').Split('/')[^1]);
        if (!Head.Corrections.IsEmpty) Ninjs.Text(json, "edNote", string.Join('\n', Head.Corrections.Select(correction => $"{Title("texts.correction", "Correction")}, {correction.Date.ToIso(context.TimeZone)}: {correction.Text}")));
        if (ArticleTypes.GenreOf(Head.Kind) is { } genre) Ninjs.Array(json, "genres"u8, () => Ninjs.Object(json, ("name", genre)));
    }

    private string Title(string name, string otherwise) => language.Text(name) ?? otherwise;

    private void WriteTexts(Utf8JsonWriter json)
    {
        Ninjs.Array(json, "headlines"u8, () => Ninjs.Object(json, ("role", "main"), ("contentType", "text/plain"), ("value", Article.Headline)));
        if (Head.Summary is not null || !Article.Takeaways.IsEmpty)
        {
            Ninjs.Array(json, "descriptions"u8, () =>
            {
                if (Head.Summary is { } summary) Ninjs.Object(json, ("role", "summary"), ("contentType", "text/plain"), ("value", summary));
                foreach (var takeaway in Article.Takeaways) Ninjs.Object(json, ("role", "takeaway"), ("contentType", "text/plain"), ("value", takeaway));
            });
        }
        WriteBodies(json, Article.Body, Head.Count.Words);
    }

    private void WriteNames(Utf8JsonWriter json)
    {
        Ninjs.Text(json, "by", string.Join(", ", description.Authors.Select(author => author.Title)));
        Ninjs.Text(json, "located", Article.Dateline?.Place);
        if (description.Authors.Count > 0) Ninjs.Array(json, "people"u8, () => WriteTerms(json, description.Authors, "author"));
        if (description.Place is { } place) Ninjs.Array(json, "places"u8, () => WriteTerms(json, [place], "contentLocation"));
        if (description.Topics.Count > 0 || description.Section is not null)
        {
            Ninjs.Array(json, "subjects"u8, () =>
            {
                if (description.Section is { } section) WriteTerms(json, [section], "section");
                WriteTerms(json, description.Topics, "about");
            });
        }
        if (description.Agency is { } agency) Ninjs.Array(json, "infoSources"u8, () => Ninjs.Object(json, ("name", agency), ("role", "agency")));
    }

    private void WriteTerms(Utf8JsonWriter json, IReadOnlyList<Site.Term> terms, string relation)
    {
        foreach (var term in terms) Ninjs.Object(json, ("name", term.Title), ("rel", relation), ("uri", context.UrlOf(term.Route)));
    }

    private void WriteRights(Utf8JsonWriter json)
    {
        var publisher = context.Site.Setting(nameof(PublicationSettings.Publisher), s => s.Publisher);
        Ninjs.Array(json, "organisations"u8, () => Ninjs.Object(json, ("name", publisher.Name), ("rel", "publisher"), ("uri", context.UrlOf("") + "#organization")));
        if (description.Agency is not null) return;
        Ninjs.Text(json, "copyrightHolder", publisher.Name);
        if (Head.Published is { } published) Ninjs.Text(json, "copyrightNotice", string.Create(CultureInfo.InvariantCulture, $"© {published.Date.Year} {publisher.Name}"));
    }

    /// <summary>What belongs to the article without being its report: the picture, the point of view, each question.</summary>
    private void WriteAssociations(Utf8JsonWriter json)
    {
        if (description.Image is null && Article.PointOfView.IsEmpty && Article.Faq.IsEmpty) return;
        Ninjs.Array(json, "associations"u8, () =>
        {
            if (description.Image is { } image) WritePicture(json, image);
            if (!Article.PointOfView.IsEmpty) WriteComponent(json, "pointOfView", Title("texts.point_of_view", "Point of view"), "#point-of-view", Article.PointOfView, "Opinion");
            for (var i = 0; i < Article.Faq.Count; i++)
            {
                WriteComponent(json, "faq", Article.Faq[i].Question, string.Create(CultureInfo.InvariantCulture, $"#faq-{i + 1}"), Article.Faq[i].Answer, null);
            }
        });
    }

    private void WriteComponent(Utf8JsonWriter json, string relation, string name, string fragment, EquatableArray<Block> blocks, string? genre)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, ValidText.Of(name));
        json.WriteString("rel"u8, relation);
        json.WriteString("uri"u8, url + fragment);
        json.WriteString("type"u8, "component"u8);
        if (genre is not null) Ninjs.Array(json, "genres"u8, () => Ninjs.Object(json, ("name", genre)));
        WriteBodies(json, blocks, BodyText.Count(blocks).Words);
        json.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter json, ImageFacts image)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, ValidText.Of(image.Caption ?? image.Alt ?? image.Url));
        json.WriteString("rel"u8, "picture"u8);
        json.WriteString("uri"u8, image.Url);
        json.WriteString("type"u8, "picture"u8);
        Ninjs.Text(json, "by", image.Credit);
        json.WriteStartArray("renditions"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "main"u8);
        json.WriteString("href"u8, image.Url);
        json.WriteString("contentType"u8, image.MediaType);
        json.WriteNumber("width"u8, image.Width);
        json.WriteNumber("height"u8, image.Height);
        json.WriteNumber("sizeInBytes"u8, image.Bytes);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteBodies(Utf8JsonWriter json, EquatableArray<Block> blocks, int words)
    {
        if (blocks.IsEmpty) return;
        var markup = context.Aside();
        BlockHtml.Write(markup, blocks, new BlockHtmlOptions { Links = context.ResolveAbsoluteLink, Pictures = context.PicturesByUrl });
        json.WriteStartArray("bodies"u8);
        WriteBody(json, "text/plain", BodyText.Of(blocks), words);
        WriteBody(json, "text/html", Encoding.UTF8.GetString(markup.Written), words);
        json.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter json, string contentType, string value, int words)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, "main"u8);
        json.WriteString("contentType"u8, contentType);
        json.WriteNumber("wordCount"u8, words);
        json.WriteString("value"u8, ValidText.Of(value));
        json.WriteEndObject();
    }

    /// <summary>ninjs wants a time: a day without one begins at midnight in the publication's zone.</summary>
    private void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, PressDate? date)
    {
        if (date is { } known) json.WriteString(name, known.ToInstant(context.TimeZone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}
