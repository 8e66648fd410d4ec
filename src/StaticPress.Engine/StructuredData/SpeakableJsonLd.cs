namespace StaticPress.StructuredData;

/// <summary>schema.org SpeakableSpecification: which parts of the page suit being read aloud in short.</summary>
internal sealed record SpeakableJsonLd(IReadOnlyList<string> Selectors) : JsonLdNode
{
    public override string Type => "SpeakableSpecification";

    public override bool IsComplete => Selectors.Count > 0;

    public override void WriteProperties(JsonLdWriter writer) => writer.Texts("cssSelector"u8, Selectors);
}
