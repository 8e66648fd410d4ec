using System.Xml.Linq;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>RSS 2.0 with the RSS Advisory Board's profile.</summary>
internal sealed class RssCheck : ICheck
{
    private readonly FeedRules rules = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltXml { Root: { } root } feed || !ToldItem.IsRss(root)) return;
        if (root.Attribute("version")?.Value != "2.0") findings.Add(DiagnosticCodes.FeedInvalid, feed.At(root), "the version of RSS is not 2.0");
        if (root.Element("channel") is not { } channel)
        {
            findings.Add(DiagnosticCodes.FeedInvalid, feed.At(root), "the feed has no channel");
            return;
        }
        foreach (var name in (ReadOnlySpan<string>)["title", "link", "description"])
        {
            if (string.IsNullOrWhiteSpace(channel.Element(name)?.Value)) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(channel), $"the channel has no {name}");
        }
        var self = channel.Elements(ToldItem.Atom + "link").Where(link => link.Attribute("rel")?.Value == "self").ToList();
        if (self.Count > 1) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(self[1]), "the feed gives its own address twice");
        FeedRules.CheckSelf(feed, self.FirstOrDefault()?.Attribute("href")?.Value, feed.At(self.FirstOrDefault() ?? channel), findings);
        FeedRules.CheckHome(feed, channel.Element("link")?.Value, feed.At(channel), findings);
        rules.Check(feed, ToldItem.In(feed)!, findings);
        foreach (var item in channel.Elements("item")) CheckItem(feed, item, findings);
    }

    private static void CheckItem(BuiltXml feed, XElement item, Findings findings)
    {
        if (item.Element("author") is { } author && !author.Value.Contains('@', StringComparison.Ordinal)) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(author), "an author of RSS is an address of e-mail; a name is a dc:creator");
        if (item.Elements("enclosure").Skip(1).FirstOrDefault() is { } second) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(second), "an item has more than one enclosure");
        if (item.Element("description") is { } summary && item.Element(ToldItem.Content + "encoded") is { } content && summary.IsAfter(content)) findings.Add(DiagnosticCodes.FeedInvalid, feed.At(summary), "the description comes after the content: readers take what comes last");
    }
}
