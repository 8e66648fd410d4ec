using System.Globalization;
using System.Xml;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>RSS 2.0 with the RSS Advisory Board's profile: Atom's self link, Dublin Core's creator, the content and media modules.</summary>
internal sealed class RssFeeds() : FeedSource(FeedFormat.Rss)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Media = "http://search.yahoo.com/mrss/";

    protected override void Write(FeedChannel channel, OutputContext context) => XmlOutput.Write(context, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "media", null, Media);
        xml.WriteStartElement("channel");
        WriteChannel(xml, channel);
        foreach (var item in channel.Items) WriteItem(xml, item);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteChannel(XmlWriter xml, FeedChannel channel)
    {
        xml.WriteElementString("title", channel.Title);
        xml.WriteElementString("link", channel.HomeUrl);
        WriteAtomLink(xml, "self", channel.SelfUrl, FeedFormat.Rss.MediaType);
        if (channel.Hub is { } hub) WriteAtomLink(xml, "hub", hub, null);
        xml.WriteElementString("description", channel.Description);
        xml.WriteElementString("language", channel.Language);
        if (channel.Items.Count > 0) xml.WriteElementString("lastBuildDate", Rfc822(channel.Updated));
        xml.WriteElementString("generator", "StaticPress");
        if (channel.Logo is not { } logo) return;
        xml.WriteStartElement("image");
        xml.WriteElementString("url", logo.Url);
        xml.WriteElementString("title", channel.Title);
        xml.WriteElementString("link", channel.HomeUrl);
        xml.WriteEndElement();
    }

    private static void WriteAtomLink(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("link", item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Rfc822(item.Published));
        foreach (var (name, _) in item.Authors) xml.WriteElementString("creator", DublinCore, name);
        foreach (var category in ValidCategories(item.Categories)) xml.WriteElementString("category", category);
        if (item.Summary is { } summary) xml.WriteElementString("description", summary);
        xml.WriteElementString("encoded", Content, item.Content);
        WriteAudio(xml, item);
        WriteImage(xml, item);
        xml.WriteEndElement();
    }

    private static void WriteAudio(XmlWriter xml, FeedItem item)
    {
        if (item.Audio is not { } audio) return;
        xml.WriteStartElement("enclosure");
        xml.WriteAttributeString("url", audio.Url);
        xml.WriteAttributeString("length", audio.Bytes.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("type", audio.MediaType);
        xml.WriteEndElement();
    }

    private static void WriteImage(XmlWriter xml, FeedItem item)
    {
        if (item.Image is not { } image) return;
        xml.WriteStartElement("content", Media);
        xml.WriteAttributeString("url", image.Url);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", image.MediaType);
        xml.WriteAttributeString("width", image.Width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("height", image.Height.ToString(CultureInfo.InvariantCulture));
        if (image.Caption is { } caption) xml.WriteElementString("description", Media, Text.ValidText.Of(caption));
        if (image.Credit is { } credit) xml.WriteElementString("credit", Media, Text.ValidText.Of(credit));
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 with a four-digit year and a numeric zone.</summary>
    private static string Rfc822(DateTimeOffset instant) =>
        instant.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + instant.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
