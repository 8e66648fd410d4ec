using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>Archives of any size with texts as long as real ones.</summary>
internal static class SampleArchives
{
    private const int Articles = 500;

    public static byte[] WordPress(int articles = Articles)
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Sample</title><link>https://old.example</link><language>en</language><wp:base_blog_url>https://old.example</wp:base_blog_url>

            """);
        for (var i = 0; i < articles; i++) WriteWordPress(xml, i);
        return Encoding.UTF8.GetBytes(xml.Append("</channel></rss>\n").ToString());
    }

    public static byte[] Rss(int articles = Articles)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Sample</title>\n");
        for (var i = 0; i < articles; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<item><title>Article {i}</title><guid isPermaLink=\"false\">a{i}</guid><link>https://old.example/{i}/</link><pubDate>Sat, 07 Mar 2026 09:15:00 GMT</pubDate><content:encoded><![CDATA[{Html(i)}]]></content:encoded></item>\n");
        return Encoding.UTF8.GetBytes(xml.Append("</channel></rss>\n").ToString());
    }

    public static byte[] Ninjs(int articles = Articles)
    {
        var json = new StringBuilder("[\n");
        for (var i = 0; i < articles; i++)
            json.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? ",\n" : "")}{{\"uri\":\"https://agency.example/{i}\",\"type\":\"text\",\"headlines\":[{{\"role\":\"main\",\"value\":\"Article {i}\"}}],\"versionCreated\":\"2026-03-07T09:15:00Z\",\"bodies\":[{{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":\"{JsonEncodedText.Encode(Html(i), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"}}]}}");
        return Encoding.UTF8.GetBytes(json.Append("\n]\n").ToString());
    }

    public static void WriteWordPress(StringBuilder xml, int number) => xml.Append(CultureInfo.InvariantCulture, $"""
        <item><title><![CDATA[Article {number}]]></title><link>https://old.example/{number}/</link><dc:creator><![CDATA[desk]]></dc:creator>
        <content:encoded><![CDATA[{Html(number)}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
        <wp:post_id>{number}</wp:post_id><wp:post_date>2026-03-07 10:15:00</wp:post_date><wp:post_date_gmt>2026-03-07 09:15:00</wp:post_date_gmt><wp:post_name>article-{number}</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="city"><![CDATA[City]]></category></item>

        """);

    private static string Html(int number) => string.Concat(PublicationGenerator.Article(number).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line.Replace("&", "&amp;", StringComparison.Ordinal)} <a href=\"/{number}/\">more</a></p>\n"));
}
