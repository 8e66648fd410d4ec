using AngleSharp.Dom;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>Every question that a page answers has an answer: on the page, and in the structured data.</summary>
internal sealed class AnswerCheck : ICheck
{
    /// <summary>How themes mark a question up: a heading, or what opens its answer.</summary>
    private const string Questions = "h3, summary";

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || page.Graph.Root is null) return;
        foreach (var value in page.Graph.Of("FAQPage").SelectMany(faq => BuiltGraph.ValuesOf(faq, "mainEntity")))
        {
            var question = page.Graph.Follow(value);
            if (!BuiltGraph.ValuesOf(question, "acceptedAnswer").Any(answer => AccessibleName.IsSaid(BuiltGraph.TextOf(page.Graph.Follow(answer), "text"))))
                findings.Add(DiagnosticCodes.Unanswered, page.At(page.Graph.Scripts[0]), $"the question “{BuiltGraph.TextOf(question, "name")}” is told without an answer");
        }
        if (page.Graph.Article is null || page.Document.GetElementById("faq") is not { } section) return;
        foreach (var heading in section.QuerySelectorAll(Questions))
        {
            if (VisibleText.Of(heading) is { Length: > 0 } asked && IsBare(heading, asked, section)) findings.Add(DiagnosticCodes.Unanswered, page.At(heading), $"the question “{heading.TextContent.Trim()}” has no answer");
        }
    }

    /// <summary>Whether nothing but the question stands in the largest part of the section that has no other question.</summary>
    private static bool IsBare(IElement heading, string asked, IElement section)
    {
        var item = heading;
        while (item.ParentElement is { } parent && parent != section && parent.QuerySelectorAll(Questions).Length == 1) item = parent;
        if (VisibleText.Of(item) != asked) return false;
        for (var next = item.NextElementSibling; next is not null && !next.Matches(Questions) && next.QuerySelector(Questions) is null; next = next.NextElementSibling)
        {
            if (VisibleText.Of(next).Length > 0) return false;
        }
        return true;
    }
}
