namespace StaticPress.StructuredData;

/// <summary>schema.org ListItem: a step of a trail (its address is <c>item</c>) or one article of a list (its address is <c>url</c>).</summary>
internal sealed record ListItemJsonLd(int Position, string Name, string Url, bool IsStep) : JsonLdNode
{
    public override string Type => "ListItem";

    public override bool IsComplete => Has(Name) && JsonLdWriter.IsAbsolute(Url);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Number("position"u8, Position);
        writer.Text("name"u8, Name);
        writer.Url(IsStep ? "item"u8 : "url"u8, Url);
    }
}
