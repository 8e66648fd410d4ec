using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>One group of articles that has pages of its own: a section, a topic, an author, a place, a year or a month of the archive.</summary>
/// <param name="Title">As readers see it; empty for months and years, which a page writes in its own language.</param>
/// <param name="Route">Below the base path, with a slash at the end: <c>topics/shipping/</c>.</param>
/// <param name="Articles">Positions in <see cref="SiteModel.Articles"/>, newest first.</param>
public sealed record Term(TermKind Kind, string Slug, string Title, string Route, EquatableArray<int> Articles)
{
    public string? Description { get; init; }

    /// <summary>The year of a year or month.</summary>
    public int Year { get; init; }

    /// <summary>1 to 12 for a month.</summary>
    public int Month { get; init; }

    public int Count => Articles.Count;
}
