using System.Collections.Immutable;
using System.Text.Json;

namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>What a careful reader found in one document; <c>tests/Corpus/README.md</c> describes the file.</summary>
internal sealed record GoldAnswer
{
    public string? Language { get; init; }

    public string? Headline { get; init; }

    public ImmutableArray<string> Byline { get; init; } = [];

    public string? Synopsis { get; init; }

    public ImmutableArray<string> Takeaways { get; init; } = [];

    public string? Place { get; init; }

    public string? DateText { get; init; }

    public string? Agency { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Publisher { get; init; }

    public ImmutableArray<GoldQuestion> Faq { get; init; } = [];

    /// <summary>The body's paragraphs, for formats whose text does not stand in lines; else the body is the lines with that role.</summary>
    public ImmutableArray<string>? Body { get; init; }

    public ImmutableArray<GoldLines> Lines { get; init; } = [];

    /// <summary>The lines about which careful readers agree.</summary>
    public IEnumerable<GoldLines> JudgedLines => Lines.Where(lines => !lines.IsOpen);

    /// <summary>Fields about which careful readers would differ.</summary>
    public ImmutableArray<string> NotJudged { get; init; } = [];

    public static GoldAnswer Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new GoldAnswer
        {
            Language = Text(root, "language"),
            Headline = Text(root, "headline"),
            Byline = Texts(root, "byline") ?? [],
            Synopsis = Text(root, "synopsis"),
            Takeaways = Texts(root, "takeaways") ?? [],
            Place = Part(root, "place"),
            DateText = Part(root, "date_text"),
            Agency = Part(root, "agency"),
            Published = Text(root, "published"),
            Updated = Text(root, "updated"),
            Publisher = Text(root, "publisher"),
            Faq = root.TryGetProperty("faq", out var faq) ? [.. faq.EnumerateArray().Select(entry => new GoldQuestion(Text(entry, "question") ?? "", Text(entry, "answer") ?? ""))] : [],
            Body = Texts(root, "body"),
            Lines = [.. (Texts(root, "lines") ?? []).Select(GoldLines.Parse)],
            NotJudged = Texts(root, "not_judged") ?? [],
        };
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<string>? Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : null;

    private static string? Part(JsonElement root, string name) =>
        root.TryGetProperty("dateline", out var dateline) && dateline.ValueKind == JsonValueKind.Object ? Text(dateline, name) : null;
}
