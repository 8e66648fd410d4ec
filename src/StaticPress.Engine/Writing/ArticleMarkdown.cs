using StaticPress.Model;

namespace StaticPress.Writing;

/// <summary>The order in which an article's parts stand as Markdown, so that our importer finds each of them again.</summary>
internal static class ArticleMarkdown
{
    /// <summary>What follows the headline; the synopsis is the first paragraph.</summary>
    public static void Write(MarkdownWriter markdown, string? synopsis, EquatableArray<string> takeaways, EquatableArray<Block> body, ArticleLabels labels)
    {
        if (synopsis is not null) markdown.Paragraph(synopsis);
        if (!takeaways.IsEmpty)
        {
            markdown.Heading(2, labels.Takeaways);
            markdown.Bullets(takeaways);
        }
        if (synopsis is not null || !takeaways.IsEmpty) markdown.Break();
        markdown.Blocks(body, topLevel: 2);
    }

    /// <summary>What stands apart from the report.</summary>
    public static void Write(MarkdownWriter markdown, EquatableArray<Block> pointOfView, EquatableArray<FaqEntry> faq, ArticleLabels labels)
    {
        if (!pointOfView.IsEmpty)
        {
            markdown.Heading(2, labels.PointOfView);
            markdown.Blocks(pointOfView, topLevel: 3);
        }
        if (faq.IsEmpty) return;
        markdown.Heading(2, labels.Faq);
        foreach (var entry in faq)
        {
            markdown.Heading(3, entry.Question);
            markdown.Blocks(entry.Answer, topLevel: 4);
        }
    }
}
