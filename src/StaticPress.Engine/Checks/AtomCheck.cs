using System.Xml.Linq;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Atom (RFC 4287).</summary>
internal sealed class AtomCheck : ICheck
{
    private readonly FeedRules rules = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltXml { Root: { } root } feed || root.Name != ToldItem.Atom + "feed") return;
        CheckElement(feed, root, findings);
        FeedRules.CheckSelf(feed, LinkOf(root, "self"), feed.At(root), findings);
        FeedRules.CheckHome(feed, LinkOf(root, "alternate"), feed.At(root), findings);
        var entries = root.Elements(ToldItem.Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            CheckElement(feed, entry, findings);
            if (root.Element(ToldItem.Atom + "author") is null && entry.Element(ToldItem.Atom + "author") is null) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(entry), "neither the entry nor the feed has an author");
        }
        if (entries.Max(UpdatedOf) > UpdatedOf(root)) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(root), "the feed is older than its newest entry");
        rules.Check(feed, ToldItem.In(feed)!, findings);
    }

    private static void CheckElement(BuiltXml feed, XElement element, Findings findings)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "title", "updated"])
        {
            if (string.IsNullOrWhiteSpace(element.Element(ToldItem.Atom + name)?.Value)) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(element), $"the {element.Name.LocalName} has no {name}");
        }
        if (element.Element(ToldItem.Atom + "updated") is { } updated && UpdatedOf(element) is null) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(updated), $"the date “{updated.Value}” is not written as the format wants it");
    }

    private static DateTimeOffset? UpdatedOf(XElement element) => ToldItem.Rfc3339(element.Element(ToldItem.Atom + "updated")?.Value);

    private static string? LinkOf(XElement element, string relation) =>
        element.Elements(ToldItem.Atom + "link").FirstOrDefault(link => (link.Attribute("rel")?.Value ?? "alternate") == relation)?.Attribute("href")?.Value;
}
