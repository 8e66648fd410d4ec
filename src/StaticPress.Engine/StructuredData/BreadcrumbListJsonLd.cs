namespace StaticPress.StructuredData;

/// <summary>schema.org BreadcrumbList: the visible trail.</summary>
internal sealed record BreadcrumbListJsonLd(IReadOnlyList<ListItemJsonLd> Items) : JsonLdNode
{
    public override string Type => "BreadcrumbList";

    /// <summary>Google wants two steps at least (breadcrumb documentation, ListItem).</summary>
    public override bool IsComplete => Items.Count >= 2 && Items.All(item => item.IsComplete);

    public override void WriteProperties(JsonLdWriter writer) => writer.Nodes("itemListElement"u8, Items);
}
