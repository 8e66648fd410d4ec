using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>What readers are told about a piece that is not plain news: opinion, advertisement, satire (structured-data.md, section 3).</summary>
internal static class KindLabel
{
    public static string NameOf(ArticleKind kind) => kind.ToString().ToLowerInvariant();

    public static string? Of(ArticleKind kind, LanguagePack language) =>
        kind is ArticleKind.News or ArticleKind.Report or ArticleKind.Article ? null : language.Text("texts.kind_" + NameOf(kind));

    /// <summary>Under what a piece is filed that belongs to no section.</summary>
    public static string Filing(ArticleKind kind, LanguagePack language) => Of(kind, language) ?? language.Text("texts.news") ?? "News";
}
