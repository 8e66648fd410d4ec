using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>One page of a term's list with its neighbours. A numbered page knows no total, so that it stays as it is when stories are added.</summary>
public sealed record ListPage(Term Term, int Number, IReadOnlyList<ArticleHead> Articles, Paging Paging)
{
    public bool IsFront => Number == 0;

    public string Route => RouteOf(Term, Number);

    /// <summary>The page with the next older articles, or null.</summary>
    public string? OlderRoute => IsFront
        ? Paging.NumberedPages > 0 ? RouteOf(Term, Paging.NumberedPages) : null
        : Number > 1 ? RouteOf(Term, Number - 1) : null;

    /// <summary>The page with the next newer articles, or null on the front.</summary>
    public string? NewerRoute => IsFront ? null : RouteOf(Term, Number == Paging.NumberedPages ? 0 : Number + 1);

    public static string RouteOf(Term term, int number) =>
        number == 0 ? term.Route : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{term.Route}page/{number}/");
}
