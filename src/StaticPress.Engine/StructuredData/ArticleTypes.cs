using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>The schema.org type and genre of each kind of piece (structured-data.md, 3).</summary>
internal static class ArticleTypes
{
    private const string News = "NewsArticle";

    public static string Of(ArticleKind kind, bool plainNews)
    {
        var exact = kind switch
        {
            ArticleKind.Report => "ReportageNewsArticle",
            ArticleKind.Analysis => "AnalysisNewsArticle",
            ArticleKind.Opinion => "OpinionNewsArticle",
            ArticleKind.Background => "BackgroundNewsArticle",
            ArticleKind.AskPublic => "AskPublicNewsArticle",
            ArticleKind.Advertiser => "AdvertiserContentArticle",
            ArticleKind.Satire => "SatiricalArticle",
            ArticleKind.Article => "Article",
            _ => News,
        };
        return plainNews && IsNews(exact) ? News : exact;
    }

    /// <summary>What the type cannot say: a release has no type of its own, and a review's type wants the thing reviewed, which no source names.</summary>
    public static string? GenreOf(ArticleKind kind) => kind switch
    {
        ArticleKind.PressRelease => "Press release",
        ArticleKind.Review => "Review",
        _ => null,
    };

    /// <summary>NewsArticle or a kind of it.</summary>
    public static bool IsNews(string type) => type.EndsWith(News, StringComparison.Ordinal);
}
