using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Every page has a title, and no two have the same: it is what search results and open tabs show.</summary>
internal sealed class TitleCheck : ICheck
{
    private readonly Repeats titles = new();

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage { IsWhole: true } page) return;
        var title = page.Document.Head?.QuerySelector("title");
        var text = title?.TextContent.Trim() ?? "";
        if (text.Length == 0) findings.Add(DiagnosticCodes.NoTitle, page.At(title), "the page has no title");
        else if (page.IsIndexable) titles.Add(text, page.Path);
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        foreach (var (title, paths) in titles.In(site))
        {
            foreach (var path in paths) findings.Add(DiagnosticCodes.SameTitle, site.PlaceOf(path), $"several pages have the title “{title}”", "a headline of its own for each, or one of them removed");
        }
    }
}
