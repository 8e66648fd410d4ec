using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>The object of a page's JSON-LD that is its article.</summary>
internal sealed record JsonLdArticle
{
    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Body { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Publisher { get; init; }

    public string? Section { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public string? Language { get; init; }

    public string? Address { get; init; }

    public ImmutableArray<string> Pictures { get; init; } = [];

    public ArticleKind? Kind { get; init; }

    /// <summary>Of several articles the one whose address or headline is the page's; else the first, where it is the only one or leads.</summary>
    public static JsonLdArticle? Find(JsonLdGraph graph, IDocument document, MetaTags meta)
    {
        var articles = graph.Objects.Where(element => JsonLdValues.Types(element).Any(JsonLdTypes.IsArticle)).Select(element => Read(element, graph)).Where(article => article.Headline is not null || article.Body is not null).ToList();
        if (articles.Count <= 1) return articles.FirstOrDefault();
        var address = PageAddress.Of(document, meta, null)?.AbsoluteUri;
        var title = PageTitles.Letters(meta.First("og:title") ?? document.Title ?? "");
        return articles.FirstOrDefault(article => address is not null && SameAddress(article.Address, address))
            ?? articles.FirstOrDefault(article => article.Headline is { } headline && PageTitles.Letters(headline) is { Length: > 0 } folded && title.Contains(folded, StringComparison.Ordinal))
            ?? articles[0];
    }

    private static JsonLdArticle Read(JsonElement element, JsonLdGraph graph)
    {
        var authors = JsonLdValues.Items(JsonLdValues.Get(element, "author") ?? JsonLdValues.Get(element, "creator")).Select(graph.Resolve).ToList();
        return new JsonLdArticle
        {
            Headline = JsonLdValues.Text(element, "headline", "name"),
            Description = JsonLdValues.Text(element, "description", "abstract"),
            Body = JsonLdValues.Text(element, "articleBody", "text"),
            Authors = [.. authors.SelectMany(Names).Distinct(StringComparer.Ordinal)],
            Published = JsonLdValues.Text(element, "datePublished", "dateCreated"),
            Updated = JsonLdValues.Text(element, "dateModified"),
            Publisher = JsonLdValues.Items(JsonLdValues.Get(element, "publisher")).Select(graph.Resolve).Select(NameOf).FirstOrDefault(name => name is not null),
            Section = JsonLdValues.Text(element, "articleSection"),
            Keywords = [.. JsonLdValues.Items(JsonLdValues.Get(element, "keywords")).SelectMany(Words)],
            Language = JsonLdValues.Text(element, "inLanguage"),
            Address = AddressOf(element),
            Pictures = [.. JsonLdValues.Items(JsonLdValues.Get(element, "image")).Select(graph.Resolve).Select(PictureOf).OfType<string>()],
            Kind = JsonLdValues.Types(element).Select(JsonLdTypes.KindOf).FirstOrDefault(kind => kind is not null),
        };
    }

    private static IEnumerable<string> Names(JsonElement author) => NameOf(author) is { } name ? PageNames.Of(name) : [];

    private static string? NameOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonLdValues.Plain(value.GetString()!) : JsonLdValues.Text(value, "name", "alternateName");

    private static IEnumerable<string> Words(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? PageMetadata.Split(value.GetString()) : NameOf(value) is { } name ? [name] : [];

    private static string? PictureOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : JsonLdValues.Text(value, "url", "contentUrl", "@id");

    private static string? AddressOf(JsonElement element)
    {
        var main = JsonLdValues.Get(element, "mainEntityOfPage");
        return (main is { ValueKind: JsonValueKind.String } text ? text.GetString() : main is { } page ? JsonLdValues.Text(page, "@id", "url") : null) is { } stated && stated.StartsWith("http", StringComparison.Ordinal)
            ? stated : JsonLdValues.Text(element, "url", "@id");
    }

    private static bool SameAddress(string? one, string other) =>
        one is not null && Uri.TryCreate(one, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Path).TrimEnd('/').Equals(new Uri(other).GetLeftPart(UriPartial.Path).TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
