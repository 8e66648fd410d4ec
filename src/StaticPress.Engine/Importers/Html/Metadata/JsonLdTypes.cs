using StaticPress.Model;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>The kinds of article that schema.org knows (https://schema.org/Article), with or without the vocabulary's address before them.</summary>
internal static class JsonLdTypes
{
    private static readonly string[] Articles =
    [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "AdvertiserContentArticle", "SatiricalArticle", "Report", "ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle", "APIReference", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
    ];

    public static bool IsArticle(string type) => Articles.Contains(NameOf(type), StringComparer.OrdinalIgnoreCase);

    public static string NameOf(string type)
    {
        var name = type.Trim().TrimEnd('/');
        return name[(name.LastIndexOfAny(['/', '#', ':']) + 1)..];
    }

    /// <summary>What kind of piece a type says it is; null for those that say nothing beyond that it is news.</summary>
    public static ArticleKind? KindOf(string type) => NameOf(type).ToUpperInvariant() switch
    {
        "REPORT" => ArticleKind.Report,
        "ANALYSISNEWSARTICLE" => ArticleKind.Analysis,
        "OPINIONNEWSARTICLE" => ArticleKind.Opinion,
        "BACKGROUNDNEWSARTICLE" => ArticleKind.Background,
        "REVIEWNEWSARTICLE" => ArticleKind.Review,
        "ASKPUBLICNEWSARTICLE" => ArticleKind.AskPublic,
        "ADVERTISERCONTENTARTICLE" => ArticleKind.Advertiser,
        "SATIRICALARTICLE" => ArticleKind.Satire,
        _ => null,
    };
}
