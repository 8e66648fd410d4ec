using StaticPress.Site;

namespace StaticPress.StructuredData;

/// <summary>Tells people on bylines from desks, agencies and the publisher itself (structured-data.md, 3.2).</summary>
internal static class Authorship
{
    /// <summary>Words by which bylines name a group of people rather than one, in the languages we read.</summary>
    private static readonly HashSet<string> GroupWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "newsroom", "desk", "staff", "bureau", "agency", "team", "editors", "news", "press", "service", "correspondents",
        "redaktion", "agentur", "rédaction", "agence", "redacción", "agencia", "redazione", "agenzia", "redação", "agência",
        "редакция", "агентство", "ब्यूरो", "डेस्क", "编辑部", "通讯社", "編集部", "通信社", "편집국", "통신",
    };

    public static bool IsGroup(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(GroupWords.Contains);

    /// <summary>An author as it stands inside an article: with everything that readers who do not join graphs need.</summary>
    /// <param name="url">The author's page.</param>
    public static JsonLdNode Of(Term author, string url, SiteFacts site)
    {
        if (IsPublisher(author, site)) return Publisher(site);
        return IsGroup(author.Title)
            ? new OrganizationJsonLd("Organization", author.Title) { Id = url + "#organization", Url = url }
            : new PersonJsonLd(author.Title, url) { Id = url + "#person", Description = author.Description };
    }

    public static bool IsPublisher(Term author, SiteFacts site) => string.Equals(author.Title, site.Publisher.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The publisher as it stands inside an article or as its author.</summary>
    public static OrganizationJsonLd Publisher(SiteFacts site) => new(site.Publisher.Type, site.Publisher.Name) { Id = site.PublisherId, Url = site.Url };
}
