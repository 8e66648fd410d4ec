namespace StaticPress.Archives.Xml;

/// <summary>The namespaces of feeds and exports.</summary>
internal static class Namespaces
{
    /// <summary>Its versions differ behind it: <c>1.2/</c>.</summary>
    public const string WordPress = "http://wordpress.org/export/";

    public const string Content = "http://purl.org/rss/1.0/modules/content/";
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string Media = "http://search.yahoo.com/mrss/";
    public const string FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";

    /// <summary>Whether an element belongs to one of WordPress's own namespaces; excerpts have one below the same address.</summary>
    public static bool IsWordPress(string name) => name.StartsWith(WordPress, StringComparison.Ordinal);
}
