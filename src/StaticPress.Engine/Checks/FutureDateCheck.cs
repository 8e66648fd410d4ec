using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>No article says that it was published after the moment the site is checked for: it is under embargo, or its date is wrong.</summary>
internal sealed class FutureDateCheck : ICheck
{
    private static readonly string[] Dates = ["datePublished", "dateModified"];

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || page.Graph.Article is not { } article) return;
        foreach (var property in Dates)
        {
            if (BuiltGraph.TextOf(article, property) is { } text && IsoDate.TryParse(text, out var date) && date.ToInstant(TimeZoneInfo.Utc) > page.Site.Clock)
                findings.Add(DiagnosticCodes.FutureDate, page.At(page.Graph.Scripts[0]), $"{property} {date} has not come yet", "build without --future, or mend the date");
        }
    }
}
