namespace StaticPress.StructuredData;

/// <summary>schema.org WebSite: the publication as a whole.</summary>
internal sealed record WebSiteJsonLd(string Name, string Url) : JsonLdNode
{
    public override string Type => "WebSite";

    public string? Description { get; init; }

    public required string Language { get; init; }

    public required string Publisher { get; init; }

    public override bool IsComplete => Has(Name) && JsonLdWriter.IsAbsolute(Url);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Url);
        writer.Text("name"u8, Name);
        writer.Text("description"u8, Description);
        writer.Text("inLanguage"u8, Language);
        writer.Reference("publisher"u8, Publisher);
    }
}
