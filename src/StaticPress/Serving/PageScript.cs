using System.Globalization;
using System.Text;

namespace StaticPress.Program.Serving;

/// <summary>Puts the preview's script into a page on its way to the browser: the only byte that differs from what a build writes.</summary>
internal static class PageScript
{
    /// <summary>Below the host's root and outside every site: no article's address begins with a dot.</summary>
    public const string Path = Folder + "preview.js";

    public const string Events = Folder + "events";

    public const string Folder = "/.staticpress/";

    /// <summary>The element as it stands in a page.</summary>
    /// <param name="fingerprint">Of the page without the element; 0 for a page that is no page of the site.</param>
    public static string Element(ulong fingerprint, int status) =>
        string.Create(CultureInfo.InvariantCulture, $"<script src=\"{Path}\" data-page=\"{fingerprint:x16}\" data-status=\"{status}\"></script>");

    public static byte[] Insert(ReadOnlySpan<byte> page, ulong fingerprint, int status)
    {
        var element = Encoding.UTF8.GetBytes(Element(fingerprint, status));
        var at = page.LastIndexOf("</body>"u8);
        if (at < 0) at = page.Length;
        return [.. page[..at], .. element, .. page[at..]];
    }
}
