using StaticPress.Archives.Markup;
using StaticPress.Configuration.Nodes;
using StaticPress.Model;

namespace StaticPress.Archives.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeed : IArchive
{
    public string Name => "feed";

    public bool Claims(ArchiveFile file, FileShape shape) => file.Extension == ".json" && shape.Text.Contains("jsonfeed.org/version/", StringComparison.Ordinal);

    public void Read(ArchiveFile file, ArchiveSink sink)
    {
        foreach (var feed in JsonItems.Of(file, sink.Diagnostics))
        {
            foreach (var item in feed.Items("items"))
            {
                if (ArticleOf(item, feed, sink) is { } article) sink.Add(article);
                else sink.LeaveOut("empty items");
            }
        }
    }

    private static ArchivedArticle? ArticleOf(Node item, Node feed, ArchiveSink sink)
    {
        var place = item.Location;
        var link = item.Text("url") ?? item.Text("external_url");
        var body = MarkupReader.Blocks(item.Text("content_html") ?? Plain(item.Text("content_text")), place, link, sink);
        var title = MarkupReader.Clean(item.Text("title"));
        if (title is null && body.IsEmpty) return null;
        var authors = item.Items("authors", "author").Concat(item.Get("authors", "author") is null ? feed.Items("authors", "author") : []);
        var tags = item.Items("tags").Select(tag => MarkupReader.Clean(tag.Text())).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new ArchivedArticle("feed:" + (item.Text("id") ?? link ?? title), place)
        {
            Headline = title ?? BlockText.Of(body[0]).Split('.')[0],
            Facts = new StatedFacts
            {
                Synopsis = MarkupReader.Clean(item.Text("summary")),
                Authors = [.. authors.Select(author => MarkupReader.Clean(author.Text("name"))).OfType<string>()],
                Published = ArchiveDates.Read(item.Text("date_published")),
                Updated = item.Text("date_modified") == item.Text("date_published") ? null : ArchiveDates.Read(item.Text("date_modified")),
                Language = XmlFeed.LanguageOf(item.Text("language")) ?? sink.Options.Foreign(XmlFeed.LanguageOf(feed.Text("language"))),
                Section = tags.FirstOrDefault(),
                Topics = [.. tags.Skip(1)],
                Slug = Addresses.SlugOf(link),
                Aliases = Addresses.Alias(link) is { } alias ? [alias] : [],
            },
            Body = body,
            Picture = item.Text("image", "banner_image") is { } picture ? new ArchivedPicture(picture) : null,
        };
    }

    /// <summary>Text without markup has paragraphs by empty lines.</summary>
    internal static string Plain(string? text) => text is null ? "" : string.Concat(text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => $"<p>{System.Net.WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n"));
}
