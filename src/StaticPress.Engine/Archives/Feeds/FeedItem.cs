using StaticPress.Archives.Markup;
using StaticPress.Archives.Xml;
using StaticPress.Diagnostics;
using StaticPress.Importers.Html;
using StaticPress.Model;

namespace StaticPress.Archives.Feeds;

/// <summary>One item of an XML feed, whichever of the formats it is written in: their names for one thing are few.</summary>
internal sealed class FeedItem(XmlPiece item, SourceLocation place, ArchiveSink sink)
{
    public static ArchivedArticle? Read(XmlPiece item, ArchiveFile file, string? language, ArchiveSink sink) =>
        new FeedItem(item, new SourceLocation(file.Shown, item.Line, item.Column), sink).Read(language);

    private string? Link => item.All("link").Where(link => link.Get("rel") is null or "alternate").Select(link => link.Get("href") ?? link.Text.Trim()).FirstOrDefault(link => link.Length > 0)
        ?? item.TextOf("origLink", Namespaces.FeedBurner) ?? (item.Child("guid") is { } guid && guid.Get("isPermaLink") != "false" && Addresses.Alias(guid.Text) is not null ? guid.Text.Trim() : null);

    private ArchivedArticle? Read(string? language)
    {
        var title = MarkupReader.Line(item.Namespace == Namespaces.Atom ? Atom(item.Child("title")) : item.Child("title")?.Text, place, sink);
        var (content, summary) = Texts();
        var link = Link;
        var body = MarkupReader.Blocks(content ?? "", place with { Line = (item.Child("encoded", Namespaces.Content) ?? item.Child("content", Namespaces.Atom) ?? item).Line }, link, sink);
        if (title is null && body.IsEmpty)
        {
            sink.LeaveOut("empty items");
            return null;
        }
        var key = item.TextOf("guid") ?? item.TextOf("id") ?? item.Get("about") ?? link ?? $"{title} {item.TextOf("pubDate")}";
        var published = ArchiveDates.Read(item.TextOf("pubDate") ?? item.TextOf("published") ?? item.TextOf("date") ?? item.TextOf("issued") ?? item.TextOf("created") ?? item.TextOf("updated"));
        var updated = ArchiveDates.Read(item.TextOf("updated") ?? item.TextOf("modified"));
        var categories = item.All("category").Concat(item.All("subject")).Select(category => MarkupReader.Clean(category.Get("label") ?? (category.Text.Trim().Length > 0 ? category.Text : category.Get("term")))).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new ArchivedArticle("feed:" + key, place)
        {
            Headline = title ?? BlockText.Of(body[0]).Split('.')[0],
            Facts = new StatedFacts
            {
                Synopsis = Synopsis(summary, body),
                Authors = [.. Authors()],
                Published = published,
                Updated = updated == published ? null : updated,
                Language = XmlFeed.LanguageOf(item.Get("lang")) ?? sink.Options.Foreign(language),
                Section = categories.FirstOrDefault(),
                Topics = [.. categories.Skip(1)],
                Slug = Addresses.SlugOf(link),
                Aliases = Addresses.Alias(link) is { } alias ? [alias] : [],
            },
            Body = body,
            Picture = Picture(),
        };
    }

    /// <summary>The text and the summary; where a feed has one of them only, it is the text.</summary>
    private (string? Content, string? Summary) Texts()
    {
        var content = item.Child("encoded", Namespaces.Content)?.Text ?? Atom(item.Child("content", Namespaces.Atom));
        var summary = Atom(item.Child("summary", Namespaces.Atom)) ?? item.Children.FirstOrDefault(child => child.Name == "description" && child.Namespace != Namespaces.Media)?.Text;
        return string.IsNullOrWhiteSpace(content) ? (summary, null) : (content, summary);
    }

    private static string? Atom(XmlPiece? text) => text is null ? null : text.Get("type") is null or "text" ? System.Net.WebUtility.HtmlEncode(text.Text) : text.Text;

    /// <summary>What blog systems cut from the text's beginning is no standfirst.</summary>
    private string? Synopsis(string? summary, EquatableArray<Block> body)
    {
        if (MarkupReader.Line(summary, place, sink) is not { } line) return null;
        if (line.EndsWith("[…]", StringComparison.Ordinal) || line.EndsWith("[...]", StringComparison.Ordinal) || line.EndsWith('…') || line.EndsWith("...", StringComparison.Ordinal)) return null;
        var beginning = string.Join(' ', body.Take(3).Select(BlockWords.Of));
        return beginning.StartsWith(line, StringComparison.Ordinal) ? null : line;
    }

    private IEnumerable<string> Authors()
    {
        var names = item.Children.Where(child => child.Name == "creator").Select(creator => creator.Text)
            .Concat(item.All("author").Select(author => author.TextOf("name") ?? (author.Children.IsEmpty ? author.Text : "")));
        return names.Select(PersonOf).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    /// <summary>RSS has “mail@address (Name)”.</summary>
    private static string? PersonOf(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (text.Contains('@', StringComparison.Ordinal)) return open > 0 ? MarkupReader.Clean(text[(open + 1)..].TrimEnd(' ', ')')) : null;
        return MarkupReader.Clean(text);
    }

    private ArchivedPicture? Picture()
    {
        var media = item.Children.Concat(item.All("group").SelectMany(group => group.Children)).ToList();
        var picture = media.Where(one => one.Namespace == Namespaces.Media && one.Name == "content" && IsPicture(one)).OrderByDescending(Width).FirstOrDefault()
            ?? media.FirstOrDefault(one => one.Name == "enclosure" && IsPicture(one))
            ?? media.FirstOrDefault(one => one.Name == "link" && one.Get("rel") == "enclosure" && IsPicture(one))
            ?? media.FirstOrDefault(one => one.Namespace == Namespaces.Media && one.Name == "thumbnail");
        if ((picture?.Get("url") ?? picture?.Get("href")) is not { } address) return null;
        return new ArchivedPicture(address,
            MarkupReader.Clean(Beside(picture!, "title")),
            MarkupReader.Line(Beside(picture!, "description"), place, sink),
            MarkupReader.Clean(Beside(picture!, "credit")));
    }

    private string? Beside(XmlPiece picture, string name) => picture.TextOf(name, Namespaces.Media)
        ?? item.All("group").Select(group => group.TextOf(name, Namespaces.Media)).FirstOrDefault(text => text is not null) ?? item.TextOf(name, Namespaces.Media);

    private static bool IsPicture(XmlPiece media) => media.Get("medium") == "image" || media.Get("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true
        || (media.Get("type") is null && media.Get("medium") is null && Path.GetExtension(media.Get("url")?.Split('?')[0]) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp");

    private static int Width(XmlPiece media) => int.TryParse(media.Get("width"), System.Globalization.CultureInfo.InvariantCulture, out var width) ? width : 0;
}
