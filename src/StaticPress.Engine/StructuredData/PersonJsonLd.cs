namespace StaticPress.StructuredData;

/// <summary>schema.org Person: an author with a page on this site.</summary>
internal sealed record PersonJsonLd(string Name, string Url) : JsonLdNode
{
    public override string Type => "Person";

    public string? Description { get; init; }

    public override bool IsComplete => Has(Name) && JsonLdWriter.IsAbsolute(Url);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Url("url"u8, Url);
        writer.Text("description"u8, Description);
    }
}
