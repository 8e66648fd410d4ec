using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>The point of view that stands apart from a report enters neither its description nor its body (product law 9).</summary>
internal sealed class OpinionCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || page.Graph.Article is not { } article) return;
        var opinion = string.Concat(page.Graph.Of("CreativeWork").Where(IsOpinion).Select(node => VisibleText.Squeeze(BuiltGraph.TextOf(node, "text") ?? "")));
        if (opinion.Length == 0) return;
        var place = page.At(page.Graph.Scripts[0]);
        if (BuiltGraph.TextOf(article, "articleBody") is { } body && VisibleText.Squeeze(body).Contains(opinion, StringComparison.Ordinal)) findings.Add(DiagnosticCodes.OpinionLeak, place, "the article's body holds its point of view");
        if (BuiltGraph.TextOf(article, "description") is { } description && IsOnlyIn(opinion, VisibleText.Squeeze(description).TrimEnd('…'), page)) findings.Add(DiagnosticCodes.OpinionLeak, place, "the article's description is taken from its point of view");
    }

    /// <summary>A sentence that the report has too is the report's.</summary>
    private static bool IsOnlyIn(string opinion, string text, BuiltPage page) =>
        text.Length > 0 && opinion.Contains(text, StringComparison.Ordinal)
        && !VisibleText.Of(page.Document.Body).Replace(opinion, "", StringComparison.Ordinal).Contains(text, StringComparison.Ordinal);

    private static bool IsOpinion(JsonElement node) => BuiltGraph.TextOf(node, "genre") == "Opinion";
}
