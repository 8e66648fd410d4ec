using System.Xml;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;
using StaticPress.Text;

namespace StaticPress.Feeds;

/// <summary>Google's news sitemap: what was published in the two days before the moment for which the site is built.</summary>
internal sealed class NewsSitemap : IOutputSource
{
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        yield return new OutputPlan(this, SitemapFiles.News);
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var name = ValidText.Of(context.Site.Setting(nameof(PublicationSettings.Title), s => s.Title));
        XmlOutput.Write(context, xml =>
        {
            xml.WriteStartElement("urlset", SitemapXml.Namespace);
            xml.WriteAttributeString("xmlns", "news", null, News);
            foreach (var head in context.Site.News().OrderBy(head => head.Route, StringComparer.Ordinal)) Write(xml, head, name, context);
            xml.WriteEndElement();
        });
    }

    private static void Write(XmlWriter xml, ArticleHead head, string name, OutputContext context)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", context.UrlOf(head.Route));
        xml.WriteStartElement("news", News);
        xml.WriteStartElement("publication", News);
        xml.WriteElementString("name", News, WithoutParentheses(name));
        xml.WriteElementString("language", News, LanguageOf(head.Language));
        xml.WriteEndElement();
        xml.WriteElementString("publication_date", News, head.Published!.Value.ToIso(context.TimeZone));
        xml.WriteElementString("title", News, ValidText.Of(head.Headline));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Google wants the name as on news.google.com, without anything in parentheses.</summary>
    private static string WithoutParentheses(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? name[..open].TrimEnd() : name;
    }

    /// <summary>ISO 639 alone, except Chinese, which is zh-cn or zh-tw.</summary>
    private static string LanguageOf(string language)
    {
        var tag = language.ToLowerInvariant();
        if (tag.Split('-')[0] != "zh") return tag.Split('-')[0];
        return tag.Contains("hant", StringComparison.Ordinal) || tag.EndsWith("-tw", StringComparison.Ordinal) || tag.EndsWith("-hk", StringComparison.Ordinal) ? "zh-tw" : "zh-cn";
    }
}
