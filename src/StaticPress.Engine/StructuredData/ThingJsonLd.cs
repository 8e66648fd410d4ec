namespace StaticPress.StructuredData;

/// <summary>schema.org Thing: a subject of which only the name and the site's own page are known.</summary>
internal sealed record ThingJsonLd(string Name, string? Url) : JsonLdNode
{
    public override string Type => "Thing";

    public override bool IsComplete => Has(Name);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Url("url"u8, Url);
    }
}
