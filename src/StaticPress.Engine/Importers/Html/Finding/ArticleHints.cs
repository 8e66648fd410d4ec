namespace StaticPress.Importers.Html.Finding;

/// <summary>Elements that their makers call the article's text.</summary>
internal static class ArticleHints
{
    private static readonly string[] Names =
    [
        "articlebody", "article-body", "article__body", "article-content", "article__content", "article-text", "articletext", "articlecontent", "story-body", "storybody", "story-content", "story-text", "storytext", "entry-content", "entrycontent",
        "post-content", "postcontent", "post-body", "postbody", "post__content", "body-copy", "bodycopy", "news-content", "newscontent", "news-text", "single-content", "content-body", "td-post-content", "field-name-body", "article-main", "articlemain",
        "artikel-text", "artikeltext", "article_body", "article_content", "news_text", "texto-noticia", "cuerpo-noticia", "cuerpo_noticia", "contenido-noticia", "e-content", "article-detail", "rich_media_content", "detail-content",
    ];

    /// <summary>2 where it says that it is the text itself, 1 where it is around it, 0 where it says nothing.</summary>
    public static int Of(HtmlNode node)
    {
        if (node.Get("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true) return 2;
        if (node.Name is "p" or "span" or "a" or "li") return 0;
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id", "data-testid", "data-component"])
        {
            if (node.Get(attribute) is { } value && IsNamed(value)) return 2;
        }

        if (node.Name is "article" or "main" || node.Get("role") is "main" or "article") return 1;
        return node.Get("itemtype") is { } type && Metadata.JsonLdTypes.IsArticle(type) ? 1 : 0;
    }

    private static bool IsNamed(string value)
    {
        foreach (var range in value.AsSpan().Split(' '))
        {
            foreach (var name in Names)
            {
                if (value.AsSpan(range).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
