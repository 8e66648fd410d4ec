namespace StaticPress.Site;

/// <summary>A former address of an article: the file that leads readers on.</summary>
/// <param name="Path">Below the output folder, forward slashes.</param>
/// <param name="Article">The article's position in publication order.</param>
public readonly record struct Redirect(string Path, int Article);
