using System.Globalization;
using System.Text;

namespace StaticPress.StructuredData;

/// <summary>schema.org Organization and its kinds: the publisher in full or in short, an agency, a desk.</summary>
internal sealed record OrganizationJsonLd(string Type, string Name) : JsonLdNode
{
    public override string Type { get; } = Type;

    public string? Url { get; init; }

    public string? LegalName { get; init; }

    public string? Description { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public int? FoundingYear { get; init; }

    public ImageObjectJsonLd? Logo { get; init; }

    public IReadOnlyList<string> SameAs { get; init; } = [];

    /// <summary>Property and absolute address; those that the type lacks are left out.</summary>
    public IReadOnlyList<(string Property, string Url)> Policies { get; init; } = [];

    public override bool IsComplete => Has(Name);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Text("legalName"u8, LegalName);
        writer.Url("url"u8, Url);
        writer.Node("logo"u8, Logo);
        writer.Text("description"u8, Description);
        writer.Text("email"u8, Email);
        writer.Text("telephone"u8, Telephone);
        writer.Text("address"u8, Address);
        writer.Text("foundingDate"u8, FoundingYear?.ToString("0000", CultureInfo.InvariantCulture));
        writer.Urls("sameAs"u8, SameAs);
        foreach (var (property, url) in Policies)
        {
            if (PublisherPolicies.BelongsTo(property, Type)) writer.Url(Encoding.ASCII.GetBytes(property), url);
        }
    }
}
