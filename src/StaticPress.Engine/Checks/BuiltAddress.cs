using AngleSharp.Html.Parser;

namespace StaticPress.Checks;

/// <summary>The address for which a site was built, as its front page says.</summary>
public static class BuiltAddress
{
    /// <param name="folder">Full path of the built site.</param>
    /// <returns>Null if the front page does not say.</returns>
    public static string? Of(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "index.html"));
        using var page = new HtmlParser().ParseDocument(stream);
        return page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
    }
}
