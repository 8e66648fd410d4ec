using System.Text.Json;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Pages;

/// <summary>Facts of a page beside those expected: a title, name or site counts where most of its words are the same, a date by its day.</summary>
internal static class PageFacts
{
    private static readonly (string Name, string Property)[] Facts = [("title", "title"), ("byline", "byline"), ("language", "lang"), ("site", "siteName"), ("published", "publishedTime")];

    public static IEnumerable<string> Names => Facts.Select(fact => fact.Name);

    public static IReadOnlySet<string> Wanted(JsonElement expected) => Facts.Where(fact => Get(expected, fact.Property) is not null).Select(fact => fact.Name).ToHashSet();

    public static IReadOnlySet<string> Hits(JsonElement expected, string? title, string? byline, string? language, string? site, string? published)
    {
        var hits = new HashSet<string>();
        Add(hits, "title", IsLike(Get(expected, "title"), title));
        Add(hits, "byline", IsLike(Get(expected, "byline"), byline));
        Add(hits, "site", IsLike(Get(expected, "siteName"), site));
        Add(hits, "language", Get(expected, "lang")?.Split('-', '_')[0].Equals(language?.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase) == true);
        Add(hits, "published", Get(expected, "publishedTime") is { Length: >= 10 } day && published?.StartsWith(day[..10], StringComparison.Ordinal) == true);
        return hits;
    }

    private static void Add(HashSet<string> hits, string fact, bool isHit)
    {
        if (isHit) hits.Add(fact);
    }

    private static bool IsLike(string? expected, string? given) =>
        expected is not null && given is not null && FieldScore.OfItems(Shingles.Words(given), Shingles.Words(expected)).F1 >= 0.7;

    private static string? Get(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
