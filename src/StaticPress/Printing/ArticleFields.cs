using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Program.Printing;

/// <summary>What was found in a document, one field a line; a dash where there is nothing.</summary>
internal static class ArticleFields
{
    public static IEnumerable<(string Name, string Value)> Of(Article article)
    {
        yield return ("language", article.Language + (article.Direction == TextDirection.RightToLeft ? ", right to left" : ""));
        yield return ("headline", Or(article.Headline));
        if (article.Byline.Count > 0) yield return ("byline", string.Join(", ", article.Byline));
        yield return ("synopsis", article.Synopsis is null ? "–" : "yes");
        yield return ("takeaways", Number(article.Takeaways.Count));
        yield return ("dateline", article.Dateline is { } dateline ? string.Join(" · ", new[] { dateline.Place, dateline.DateText, dateline.Agency }.Where(part => part is not null)) : "–");
        yield return ("published", Or(article.Published?.ToString()));
        if (article.Updated is { } updated) yield return ("updated", updated.ToString());
        yield return ("publisher", Or(article.Publisher));
        yield return ("body", Number(article.Body.Count, "block"));
        yield return ("point of view", Number(article.PointOfView.Count, "block"));
        yield return ("questions", Number(article.Faq.Count));
        yield return ("listen", article.Listen ? "yes" : "–");
        foreach (var field in Stated(article.Stated)) yield return field;
    }

    private static IEnumerable<(string Name, string Value)> Stated(StatedFacts stated)
    {
        if (stated.Section is { } section) yield return ("section", section);
        if (!stated.Topics.IsEmpty) yield return ("topics", string.Join(", ", stated.Topics));
        if (stated.Image is { } image) yield return ("image", image.File);
        if (stated.Kind is { } kind) yield return ("kind", kind.ToString());
        if (stated.IsDraft) yield return ("status", "draft");
        if (stated.Slug is { } slug) yield return ("slug", slug);
        if (!stated.Aliases.IsEmpty) yield return ("aliases", string.Join(" ", stated.Aliases));
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "–" : text;

    private static string Number(int count, string? word = null) =>
        count == 0 ? "–" : word is null ? count.ToString(CultureInfo.InvariantCulture) : Counted.Of(count, word);
}
