using System.Xml;
using StaticPress.Model;
using StaticPress.Rendering;

namespace StaticPress.Feeds;

/// <summary>Elements of the sitemap protocol (sitemaps.org, 0.9) and of Google's extensions to it.</summary>
internal static class SitemapXml
{
    public const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public const string Images = "http://www.google.com/schemas/sitemap-image/1.1";

    [ThreadStatic]
    private static AddressTable? table;

    public static void Write(OutputContext context, IEnumerable<SitemapAddress> addresses) => XmlOutput.Write(context, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "image", null, Images);
        foreach (var address in (table ??= new AddressTable()).Sort(addresses)) Write(xml, address, context.TimeZone);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, SitemapAddress address, TimeZoneInfo zone)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", address.Url);
        if (address.Changed is { } changed) xml.WriteElementString("lastmod", changed.ToIso(zone));
        if (address.Image is { } image)
        {
            xml.WriteStartElement("image", Images);
            xml.WriteElementString("loc", Images, image);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}

/// <summary>One address as sitemaps tell it; <see cref="Image"/> is absolute.</summary>
internal readonly record struct SitemapAddress(string Url, PressDate? Changed, string? Image = null);
