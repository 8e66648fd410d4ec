using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// A list of which every item opens with a question in bold and goes on with its answer: the bullets part the pairs and say nothing
/// else, so the questions stand as they would without them.
/// </summary>
internal static class QuestionList
{
    public static bool Is(Md.ListBlock list) => list.Parent is Md.MarkdownDocument && list.Count > 0 && list.All(IsPair);

    private static bool IsPair(Md.Block block) =>
        block is Md.ListItemBlock { Count: > 0 } item && item[0] is Md.ParagraphBlock { Inline: { } line } && !RawHtml.IsIn((Md.ParagraphBlock)item[0])
        && line.FirstChild is EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' } bold && IsQuestion(MarkdownInlines.Of(bold).Text)
        && (bold.NextSibling is not null || item.Count > 1);

    private static bool IsQuestion(string text) => text.TrimEnd() is [.., '?' or '？' or '؟'];
}
