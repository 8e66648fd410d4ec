namespace StaticPress.Model;

/// <summary>The lead picture of an article as the seed index or the article's own front matter names it; the file is relative to the seed folder.</summary>
public sealed record ArticleImage(string File, string? Alt, string? Caption, string? Credit)
{
    /// <summary>The line of the article's file that names it; 0 where the seed index does.</summary>
    public int Line { get; init; }
}
