namespace StaticPress.Importers.Html;

/// <summary>What reading markup needs to know of its surroundings.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="FirstLine">The line of the file on which the markup begins.</param>
/// <param name="Page">The page's own address, by which relative links become absolute; null if it is not known.</param>
/// <param name="HasFilesBeside">Whether a picture's path that begins with a name is one beside the file, whatever the page's address.</param>
public sealed record HtmlBlockOptions(string Path, int FirstLine = 1, Uri? Page = null, bool HasFilesBeside = false);
