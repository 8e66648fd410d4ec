using StaticPress.Model;

namespace StaticPress.Search;

/// <summary>What of an article can be found: never its opinion, which stands apart, and not the body, which would be most of the site.</summary>
internal static class SearchText
{
    public static string SummaryOf(ArticleHead head, Article article) => article.Synopsis is { Length: > 0 } synopsis ? synopsis : head.Summary ?? "";

    public static IEnumerable<string> Of(ArticleHead head, Article article) =>
        [article.Headline, SummaryOf(head, article), .. article.Takeaways, .. article.Faq.Select(entry => entry.Question), .. head.Topics];
}
