using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads media of other hosts, which become a link with a title: nothing of them is ever loaded.</summary>
internal static class HtmlEmbeds
{
    private static readonly string[] Posts = ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-video", "bluesky-embed", "mastodon-embed", "reddit-card", "reddit-embed-bq", "threads-embed", "text-post-media"];

    private static readonly string[] AddressNames = ["src", "data-src", "data-lazy-src", "data", "data-url"];

    /// <summary>A post of a social network, as those networks tell pages to quote it.</summary>
    public static bool IsPost(HtmlNode node) =>
        node.Get("class") is { } names && names.Split(' ').Any(name => Posts.Contains(name, StringComparer.OrdinalIgnoreCase));

    public static bool ReadPost(HtmlBlockReader reader, int index)
    {
        var (from, to) = Lines.Of(reader, index);
        if (PostAddress(reader, index) is not { } address) return false;
        var words = reader.Line(index).Text;
        reader.Add(new EmbedBlock(address, words.Length > 0 ? words : TitleFrom(address), from), from, to);
        return true;
    }

    public static bool Read(HtmlBlockReader reader, int index, RichText? caption, string? credit = null)
    {
        var node = reader.Tree[index];
        var line = node.Line + reader.Options.FirstLine - 1;
        var words = (caption, credit) is ({ } text, { } who) ? text.Text + " " + who : caption?.Text ?? credit;
        if (!IsHidden(node) && Address(node, reader.Options.Page) is { } address)
        {
            var title = words ?? Named(node.Get("title")) ?? Named(node.Get("aria-label")) ?? TitleFrom(address);
            reader.Add(new EmbedBlock(address, title, line), line, line);
        }
        else if (words is not null)
        {
            reader.Add(new ParagraphBlock(words, line), line, line);
        }

        return true;
    }

    private static string? Address(HtmlNode node, Uri? page)
    {
        foreach (var name in AddressNames)
        {
            if (HtmlAddresses.Media(node.Get(name), page) is { } address && IsWeb(address)) return address;
        }

        foreach (var child in node.Element!.ChildNodes)
        {
            if (child is AngleSharp.Dom.IElement { LocalName: "source" or "embed" } source && HtmlAddresses.Media(source.GetAttribute("src"), page) is { } inner && IsWeb(inner)) return inner;
        }

        return null;
    }

    /// <summary>What a reader never saw: frames of measuring and advertising programs.</summary>
    private static bool IsHidden(HtmlNode node) =>
        node.Get("width") is "0" or "1" || node.Get("height") is "0" or "1" || node.Get("aria-hidden") == "true";

    private static bool IsWeb(string address) => address.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string? PostAddress(HtmlBlockReader reader, int index)
    {
        var tree = reader.Tree;
        foreach (var name in (string[])["cite", "data-instgrm-permalink", "data-href", "data-bluesky-uri", "data-text-post-permalink"])
        {
            if (HtmlAddresses.Media(tree[index].Get(name), reader.Options.Page) is { } stated && IsWeb(stated)) return stated;
        }

        // The last link of a quoted post is its date, which leads to it.
        for (var inner = tree[index].End - 1; inner > index; inner--)
        {
            if (tree[inner].Name == "a" && HtmlAddresses.Media(tree[inner].Get("href"), reader.Options.Page) is { } link && IsWeb(link)) return link;
        }

        return null;
    }

    private static string? Named(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();

    private static string TitleFrom(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : address;
}
