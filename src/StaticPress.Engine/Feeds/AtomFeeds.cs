using System.Xml;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal sealed class AtomFeeds() : FeedSource(FeedFormat.Atom)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    protected override void Write(FeedChannel channel, OutputContext context) => XmlOutput.Write(context, xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, channel.Language);
        xml.WriteElementString("id", channel.Id);
        xml.WriteElementString("title", channel.Title);
        xml.WriteElementString("subtitle", channel.Description);
        xml.WriteElementString("updated", Rfc3339(channel.Updated));
        WriteLink(xml, "alternate", channel.HomeUrl, "text/html");
        WriteLink(xml, "self", channel.SelfUrl, FeedFormat.Atom.MediaType);
        if (channel.Hub is { } hub) WriteLink(xml, "hub", hub, null);
        WriteAuthor(xml, channel.Publisher, channel.SiteUrl);
        xml.WriteElementString("generator", "StaticPress");
        if (channel.Logo is { } logo) xml.WriteElementString("icon", logo.Url);
        foreach (var item in channel.Items) WriteEntry(xml, item, channel.Language);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedItem item, string language)
    {
        xml.WriteStartElement("entry");
        if (item.Language != language) xml.WriteAttributeString("xml", "lang", null, item.Language);
        xml.WriteElementString("id", item.Id);
        xml.WriteElementString("title", item.Title);
        WriteLink(xml, "alternate", item.Url, "text/html");
        if (item.Audio is { } audio) WriteLink(xml, "enclosure", audio.Url, audio.MediaType, audio.Bytes);
        xml.WriteElementString("published", Rfc3339(item.Published));
        xml.WriteElementString("updated", Rfc3339(item.Updated));
        foreach (var (name, url) in item.Authors) WriteAuthor(xml, name, url);
        foreach (var category in ValidCategories(item.Categories))
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }
        if (item.Summary is { } summary) xml.WriteElementString("summary", summary);
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(item.Content);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? type, long? length = null)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        if (length is { } bytes) xml.WriteAttributeString("length", bytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name, string url)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.WriteElementString("uri", url);
        xml.WriteEndElement();
    }
}
