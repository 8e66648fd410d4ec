using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>schema.org WebPage and its kinds: the page as a document.</summary>
internal sealed record WebPageJsonLd(string Type) : JsonLdNode
{
    public override string Type { get; } = Type;

    public string? Name { get; init; }

    public string? Description { get; init; }

    public required string Language { get; init; }

    public required string Site { get; init; }

    public string? MainEntity { get; init; }

    public JsonLdNode? About { get; init; }

    /// <summary>A node that the page is about and that stands in the same graph.</summary>
    public string? AboutNode { get; init; }

    public string? Breadcrumb { get; init; }

    public string? PrimaryImage { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Modified { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public string? Faq { get; init; }

    public string? PointOfView { get; init; }

    public override bool IsComplete => Has(Name);

    /// <summary>A profile page without the person is none.</summary>
    public override string? Needs => Type == "ProfilePage" ? MainEntity : null;

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Id);
        writer.Text("name"u8, Name);
        writer.Text("description"u8, Description);
        writer.Reference("isPartOf"u8, Site);
        writer.Text("inLanguage"u8, Language);
        writer.Date("datePublished"u8, Published, Zone);
        writer.Date("dateModified"u8, Modified, Zone);
        writer.Reference("mainEntity"u8, MainEntity);
        if (AboutNode is null) writer.Node("about"u8, About);
        else writer.Reference("about"u8, AboutNode);
        writer.Reference("breadcrumb"u8, Breadcrumb);
        writer.Reference("primaryImageOfPage"u8, PrimaryImage);
        writer.References("hasPart"u8, Faq, PointOfView);
    }
}
