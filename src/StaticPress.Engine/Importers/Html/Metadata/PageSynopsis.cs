namespace StaticPress.Importers.Html.Metadata;

/// <summary>The standfirst as a page's description states it; a beginning of the text that was cut off is none.</summary>
internal static class PageSynopsis
{
    private const int Shortest = 30;

    private const int Longest = 500;

    public static string? Of(string? stated, MetaTags meta)
    {
        foreach (var text in (ReadOnlySpan<string?>)[meta.First("og:description"), stated, meta.First("description"), meta.First("twitter:description", "dc.description", "dcterms.description", "sailthru.description", "lp")])
        {
            if (text is not null && JsonLdValues.Plain(text) is { Length: >= Shortest and <= Longest } plain && !IsCut(plain)) return plain;
        }

        return null;
    }

    private static bool IsCut(string text) => text.EndsWith("...", StringComparison.Ordinal) || text[^1] is '…' || text.EndsWith("[&hellip;]", StringComparison.Ordinal) || text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal);
}
