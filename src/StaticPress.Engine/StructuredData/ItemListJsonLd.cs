namespace StaticPress.StructuredData;

/// <summary>schema.org ItemList: the articles that a page lists, in page order.</summary>
/// <param name="Total">Of the whole list, of which the page may show a part.</param>
internal sealed record ItemListJsonLd(IReadOnlyList<ListItemJsonLd> Items, int Total) : JsonLdNode
{
    public override string Type => "ItemList";

    public override bool IsComplete => Items.Count > 0 && Items.All(item => item.IsComplete);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Number("numberOfItems"u8, Math.Max(Total, Items.Count));
        writer.Nodes("itemListElement"u8, Items);
    }
}
