using System.Globalization;
using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>schema.org Article and its kinds: the piece itself, always the first node of its page.</summary>
internal sealed record ArticleJsonLd(string Type) : JsonLdNode
{
    public override string Type { get; } = Type;

    public required string Url { get; init; }

    public string? Headline { get; init; }

    public string? Description { get; init; }

    /// <summary>The plain text of the visible body.</summary>
    public string? Body { get; init; }

    public string? Section { get; init; }

    /// <summary>Place and date as printed; only news has one (schema.org: dateline is a property of NewsArticle).</summary>
    public string? Dateline { get; init; }

    public string? Genre { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Modified { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public IReadOnlyList<JsonLdNode> Authors { get; init; } = [];

    public JsonLdNode? Publisher { get; init; }

    /// <summary>The agency that the text came from.</summary>
    public JsonLdNode? Source { get; init; }

    public PlaceJsonLd? Place { get; init; }

    public IReadOnlyList<string> Images { get; init; } = [];

    public required string Site { get; init; }

    public required string Language { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<ThingJsonLd> About { get; init; } = [];

    public IReadOnlyList<ThingJsonLd> Mentions { get; init; } = [];

    public int WordCount { get; init; }

    public int ReadingMinutes { get; init; }

    public SpeakableJsonLd? Speakable { get; init; }

    public AudioObjectJsonLd? Audio { get; init; }

    public IReadOnlyList<JsonLdNode> Corrections { get; init; } = [];

    /// <summary>The piece that this one translates.</summary>
    public JsonLdNode? Original { get; init; }

    public IReadOnlyList<JsonLdNode> Translations { get; init; } = [];

    public string? Faq { get; init; }

    public string? PointOfView { get; init; }

    public override bool IsComplete => Has(Headline) && Published is not null && Publisher is { IsComplete: true } && Authors.Any(author => author.IsComplete);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Url);
        writer.Text("headline"u8, Headline);
        writer.Text("description"u8, Description);
        writer.Text("articleSection"u8, Section);
        writer.Text("genre"u8, Genre);
        writer.Text("dateline"u8, Dateline);
        writer.Date("datePublished"u8, Published, Zone);
        writer.Date("dateModified"u8, Modified ?? Published, Zone);
        writer.Nodes("author"u8, Authors);
        writer.Node("publisher"u8, Publisher);
        WriteSource(writer);
        writer.References("image"u8, [.. Images]);
        writer.Reference("mainEntityOfPage"u8, Url);
        writer.Reference("isPartOf"u8, Site);
        writer.Text("inLanguage"u8, Language);
        writer.Flag("isAccessibleForFree"u8, true);
        WriteSubjects(writer);
        writer.Number("wordCount"u8, WordCount);
        writer.Text("timeRequired"u8, "PT" + ReadingMinutes.ToString(CultureInfo.InvariantCulture) + "M");
        writer.Node("speakable"u8, Speakable);
        writer.Node("audio"u8, Audio);
        writer.Nodes("correction"u8, Corrections);
        writer.Node("translationOfWork"u8, Original);
        writer.Nodes("workTranslation"u8, Translations);
        writer.References("hasPart"u8, Faq, PointOfView);
        writer.Text("articleBody"u8, Body);
    }

    /// <summary>Nobody's copyright is claimed for a text that an agency supplied.</summary>
    private void WriteSource(JsonLdWriter writer)
    {
        if (Source is OrganizationJsonLd { IsComplete: true } source)
        {
            writer.Node("sourceOrganization"u8, source);
            writer.Text("creditText"u8, source.Name);
            return;
        }
        writer.Reference("copyrightHolder"u8, Publisher!.Id);
        writer.Number("copyrightYear"u8, Published!.Value.Date.Year);
    }

    private void WriteSubjects(JsonLdWriter writer)
    {
        writer.Node("contentLocation"u8, Place);
        writer.Texts("keywords"u8, Keywords);
        writer.Nodes("about"u8, About);
        writer.Nodes("mentions"u8, Mentions);
    }
}
