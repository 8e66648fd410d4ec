using System.Xml;
using StaticPress.Archives.Feeds;
using StaticPress.Archives.Markup;
using StaticPress.Archives.Xml;

namespace StaticPress.Archives.WordPress;

/// <summary>What an export says of the whole site: its address, people by their logins, categories and media by their numbers.</summary>
internal sealed class WordPressSite
{
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArchivedPicture> pictures = new(StringComparer.Ordinal);

    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    /// <summary>Where its posts and pages stood, without the slash at the end.</summary>
    public IReadOnlySet<string> Addresses => addresses;

    public string Address { get; private set; } = "";

    public string? Language { get; private set; }

    public string NameOf(string login) => people.GetValueOrDefault(login, login);

    public string? Category(string number) => categories.GetValueOrDefault(number);

    public ArchivedPicture? Picture(string number) => pictures.GetValueOrDefault(number);

    public bool See(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "item":
                SeeItem(XmlPiece.Read(reader));
                return true;
            case "author" when Namespaces.IsWordPress(reader.NamespaceURI):
                SeeAuthor(XmlPiece.Read(reader));
                return true;
            case "category" when Namespaces.IsWordPress(reader.NamespaceURI):
                var category = XmlPiece.Read(reader);
                if (category.TextOf("term_id") is { } number && MarkupReader.Clean(category.TextOf("cat_name")) is { } name) categories[number] = name;
                return true;
            case "language" when Language is null:
                Language = XmlFeed.LanguageOf(XmlPiece.Read(reader).Text);
                return true;
            case "base_blog_url" when Namespaces.IsWordPress(reader.NamespaceURI):
                Address = XmlPiece.Read(reader).Text.Trim().TrimEnd('/');
                return true;
            case "link" when Address.Length == 0 && reader.NamespaceURI.Length == 0:
                Address = XmlPiece.Read(reader).Text.Trim().TrimEnd('/');
                return true;
            default:
                return false;
        }
    }

    private void SeeAuthor(XmlPiece author)
    {
        if (author.TextOf("author_login") is not { } login) return;
        var full = $"{author.TextOf("author_first_name")} {author.TextOf("author_last_name")}";
        if ((MarkupReader.Clean(author.TextOf("author_display_name")) ?? MarkupReader.Clean(full)) is { } name) people[login] = name;
    }

    private void SeeItem(XmlPiece item)
    {
        if (item.TextOf("post_type") is "post" or "page" && item.TextOf("status") == "publish" && StaticPress.Archives.Addresses.Alias(item.TextOf("link")) is { } alias) addresses.Add(alias.TrimEnd('/'));
        if (item.TextOf("post_type") != "attachment" || item.TextOf("post_id") is not { } number || item.TextOf("attachment_url") is not { } address) return;
        var attachment = new WordPressItem(item);
        pictures[number] = new ArchivedPicture(address, MarkupReader.Clean(attachment.Meta("_wp_attachment_image_alt")), PlainCaption(attachment.Excerpt));
    }

    /// <summary>Captions are short texts; one with markup is left to the article that shows the picture.</summary>
    private static string? PlainCaption(string? caption) => caption is not null && caption.AsSpan().IndexOfAny('<', '&') < 0 ? MarkupReader.Clean(caption) : null;
}
