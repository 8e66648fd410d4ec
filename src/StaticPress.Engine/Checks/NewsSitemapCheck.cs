using System.Xml.Linq;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>Google's news sitemap: what each entry needs, at most a thousand, and nothing older than two days.</summary>
internal sealed class NewsSitemapCheck : ICheck
{
    private const int Most = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromDays(2);

    public static XNamespace Namespace { get; } = "http://www.google.com/schemas/sitemap-news/0.9";

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltXml { Root: { } root } xml) return;
        var entries = root.Descendants(Namespace + "news").ToList();
        if (entries.Count > Most) findings.Add(DiagnosticCodes.SitemapInvalid, xml.At(entries[Most]), "a news sitemap holds 1,000 articles at most");
        foreach (var entry in entries) Check(xml, entry, findings);
    }

    private static void Check(BuiltXml file, XElement entry, Findings findings)
    {
        var publication = entry.Element(Namespace + "publication");
        foreach (var (parent, name) in ((XElement?, string)[])[(publication, "name"), (publication, "language"), (entry, "publication_date"), (entry, "title")])
        {
            if (string.IsNullOrWhiteSpace(parent?.Element(Namespace + name)?.Value)) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(entry), $"an article of the news sitemap has no {name}");
        }
        if (entry.Element(Namespace + "publication_date") is not { } written) return;
        if (!IsoDate.TryParse(written.Value, out var date) || (date.HasTime && date.Offset is null)) findings.Add(DiagnosticCodes.SitemapInvalid, file.At(written), $"the publication date “{written.Value}” is no date of W3C");
        else if (IsStale(date, file.Site.Clock)) findings.Add(DiagnosticCodes.NewsStale, file.At(entry), "the news sitemap holds articles older than two days", "build again: what is news depends on the day");
    }

    /// <summary>A day without a time counts from its end, wherever the publication is.</summary>
    private static bool IsStale(PressDate date, DateTimeOffset now) =>
        (date.HasTime ? date.ToInstant(TimeZoneInfo.Utc) : date.ToInstant(TimeZoneInfo.Utc).AddDays(2)) < now - Window;
}
