using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>One item of a feed, whatever the format.</summary>
internal sealed record ToldItem(SourceLocation Place)
{
    public static XNamespace Atom { get; } = "http://www.w3.org/2005/Atom";

    public static XNamespace Content { get; } = "http://purl.org/rss/1.0/modules/content/";

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>As written.</summary>
    public string? Date { get; init; }

    public DateTimeOffset? Published { get; init; }

    public string? Summary { get; init; }

    /// <summary>Markup.</summary>
    public string? Markup { get; init; }

    /// <summary>The items of a feed; null if the file is none.</summary>
    public static IReadOnlyList<ToldItem>? In(BuiltFile file) => file switch
    {
        BuiltXml { Root: { } root } xml when IsRss(root) => [.. root.Elements("channel").Elements("item").Select(item => OfRss(item, xml.At(item)))],
        BuiltXml { Root: { } root } xml when root.Name == Atom + "feed" => [.. root.Elements(Atom + "entry").Select(entry => OfAtom(entry, xml.At(entry)))],
        BuiltJson { Root: { } root } when IsJsonFeed(root) => [.. BuiltGraph.ValuesOf(root, "items").Select(item => OfJson(item, file.At()))],
        _ => null,
    };

    public static bool IsRss(XElement root) => root.Name == "rss";

    public static bool IsJsonFeed(JsonElement root) => BuiltGraph.TextOf(root, "version")?.StartsWith("https://jsonfeed.org/", StringComparison.Ordinal) == true;

    /// <summary>RFC 822 as feeds have it: four digits of the year, English names, the right weekday, a numeric zone or GMT.</summary>
    public static DateTimeOffset? Rfc822(string? text) =>
        DateTimeOffset.TryParseExact(text, ["ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>RFC 3339: a day, a time and a zone.</summary>
    public static DateTimeOffset? Rfc3339(string? text) =>
        IsoDate.TryParse(text, out var date) && date is { HasTime: true, Offset: not null } ? date.ToInstant(TimeZoneInfo.Utc) : null;

    private static ToldItem OfRss(XElement item, SourceLocation place) => new(place)
    {
        Id = item.Element("guid")?.Value,
        Title = item.Element("title")?.Value,
        Url = item.Element("link")?.Value,
        Date = item.Element("pubDate")?.Value,
        Published = Rfc822(item.Element("pubDate")?.Value),
        Summary = item.Element("description")?.Value,
        Markup = item.Element(Content + "encoded")?.Value,
    };

    private static ToldItem OfAtom(XElement entry, SourceLocation place) => new(place)
    {
        Id = entry.Element(Atom + "id")?.Value,
        Title = entry.Element(Atom + "title")?.Value,
        Url = entry.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value,
        Date = entry.Element(Atom + "published")?.Value,
        Published = Rfc3339(entry.Element(Atom + "published")?.Value),
        Summary = entry.Element(Atom + "summary")?.Value,
        Markup = entry.Element(Atom + "content")?.Value,
    };

    private static ToldItem OfJson(JsonElement item, SourceLocation place) => new(place)
    {
        Id = BuiltGraph.TextOf(item, "id"),
        Title = BuiltGraph.TextOf(item, "title"),
        Url = BuiltGraph.TextOf(item, "url"),
        Date = BuiltGraph.TextOf(item, "date_published"),
        Published = Rfc3339(BuiltGraph.TextOf(item, "date_published")),
        Summary = BuiltGraph.TextOf(item, "summary"),
        Markup = BuiltGraph.TextOf(item, "content_html") ?? BuiltGraph.TextOf(item, "content_text"),
    };
}
