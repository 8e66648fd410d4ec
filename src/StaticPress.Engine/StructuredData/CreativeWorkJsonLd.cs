namespace StaticPress.StructuredData;

/// <summary>schema.org CreativeWork: the point of view that stands apart from a report, marked as opinion (structured-data.md, 4.6).</summary>
internal sealed record CreativeWorkJsonLd : JsonLdNode
{
    public override string Type => "CreativeWork";

    public string? Name { get; init; }

    public string? Text { get; init; }

    public required string Author { get; init; }

    public required string Whole { get; init; }

    public required string Language { get; init; }

    public override bool IsComplete => Has(Text);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Text("genre"u8, "Opinion");
        writer.Reference("author"u8, Author);
        writer.Reference("isPartOf"u8, Whole);
        writer.Text("inLanguage"u8, Language);
        writer.Text("text"u8, Text);
    }
}
