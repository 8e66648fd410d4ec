using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>JSON Feed 1.1.</summary>
internal sealed class JsonFeedCheck : ICheck
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    private readonly FeedRules rules = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltJson { Root: { } root } || !ToldItem.IsJsonFeed(root)) return;
        if (BuiltGraph.TextOf(root, "version") != Version) findings.Add(DiagnosticCodes.FeedInvalid, file.At(), $"the version is not {Version}");
        if (string.IsNullOrWhiteSpace(BuiltGraph.TextOf(root, "title"))) findings.Add(DiagnosticCodes.FeedInvalid, file.At(), "the feed has no title");
        if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) findings.Add(DiagnosticCodes.FeedInvalid, file.At(), "the feed has no list of items");
        FeedRules.CheckSelf(file, BuiltGraph.TextOf(root, "feed_url"), file.At(), findings);
        FeedRules.CheckHome(file, BuiltGraph.TextOf(root, "home_page_url"), file.At(), findings);
        rules.Check(file, ToldItem.In(file)!, findings);
        foreach (var item in BuiltGraph.ValuesOf(root, "items"))
        {
            if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("author", out _)) findings.Add(DiagnosticCodes.FeedInvalid, file.At(), "an item has an author; version 1.1 has authors");
        }
    }
}
