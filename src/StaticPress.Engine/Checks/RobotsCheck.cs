using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary><c>robots.txt</c> names sitemaps that are there, by absolute addresses, and has no rule before the crawler it is for.</summary>
internal sealed class RobotsCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltText { Path: "robots.txt" } robots || robots.Site.IsCopied(robots.Path)) return;
        var number = 0;
        bool hasAgent = false, hasSitemap = false;
        foreach (var line in robots.Text.Split('\n'))
        {
            number++;
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0) continue;
            var (field, value) = text.Split(':', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before.ToUpperInvariant(), after) : ("", "");
            hasAgent |= field == "USER-AGENT";
            hasSitemap |= field == "SITEMAP";
            if (ProblemOf(field, value, text, hasAgent, robots.Site) is { } problem) findings.Add(DiagnosticCodes.RobotsInvalid, robots.At(number, 1), problem);
        }
        if (!hasSitemap) findings.Add(DiagnosticCodes.RobotsInvalid, robots.At(), "robots.txt names no sitemap");
    }

    private static string? ProblemOf(string field, string value, string text, bool hasAgent, BuiltSite site) => field switch
    {
        "" => $"“{text}” is no rule",
        "SITEMAP" => site.FileAt(value) is null ? $"the sitemap {value} is not in the site" : null,
        _ => hasAgent ? null : "a rule stands before the first User-agent",
    };
}
