namespace StaticPress.StructuredData;

/// <summary>The two nodes that stand on every page alike, written once: the publisher in full and in short, and the site.</summary>
internal sealed class PublisherNodes
{
    public PublisherNodes(SiteFacts site, JsonLdWriter writer)
    {
        var complete = Complete(site);
        Full = writer.Finish(complete);
        Short = writer.Finish(new OrganizationJsonLd(complete.Type, complete.Name) { Id = complete.Id, Url = complete.Url, Logo = complete.Logo, Policies = complete.Policies });
        WebSite = writer.Finish(
            new WebSiteJsonLd(site.Name, site.Url) { Id = site.WebSiteId, Description = site.Description, Language = site.Language, Publisher = site.PublisherId },
            site.PublisherId);
    }

    public FinishedNode Full { get; }

    public FinishedNode Short { get; }

    public FinishedNode WebSite { get; }

    private static OrganizationJsonLd Complete(SiteFacts site) => Authorship.Publisher(site) with
    {
        LegalName = site.Publisher.LegalName,
        Description = site.Publisher.Description,
        Email = site.Publisher.Email,
        Telephone = site.Publisher.Telephone,
        Address = site.Publisher.Address,
        FoundingYear = site.Publisher.FoundingYear,
        Logo = site.Logo is { } logo ? ImageObjectJsonLd.Of(logo, site.Url + "#logo") : null,
        SameAs = site.Publisher.SameAs,
        Policies = site.Policies,
    };
}
