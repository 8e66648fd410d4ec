namespace StaticPress.StructuredData;

/// <summary>schema.org Place: where a story is set.</summary>
internal sealed record PlaceJsonLd(string Name, string? Url) : JsonLdNode
{
    public override string Type => "Place";

    public override bool IsComplete => Has(Name);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Url("url"u8, Url);
    }
}
