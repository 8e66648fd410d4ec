namespace StaticPress.StructuredData;

/// <summary>The same piece in another language, as its own page has it: a reference with what a reader needs who does not follow it.</summary>
internal sealed record VersionJsonLd(string Type, string Headline, string Url, string Language) : JsonLdNode
{
    public override string Type { get; } = Type;

    public override bool IsComplete => Has(Headline) && JsonLdWriter.IsAbsolute(Url);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Url);
        writer.Text("headline"u8, Headline);
        writer.Text("inLanguage"u8, Language);
    }
}
