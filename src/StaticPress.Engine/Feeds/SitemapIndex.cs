using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary><c>sitemap.xml</c>: names the other sitemaps. All stand at the root, because a sitemap speaks only for addresses at or below its own folder.</summary>
internal sealed class SitemapIndex : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        yield return new OutputPlan(this, SitemapFiles.Index);
    }

    public void Render(OutputPlan plan, OutputContext context) => XmlOutput.Write(context, xml =>
    {
        xml.WriteStartElement("sitemapindex", SitemapXml.Namespace);
        foreach (var file in SitemapFiles.Of(context.Site))
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", context.UrlOf(file.Path));
            if (file.Changed is { } changed) xml.WriteElementString("lastmod", changed.ToIso(context.TimeZone));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
