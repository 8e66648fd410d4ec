using System.Text;
using StaticPress.Configuration;

namespace StaticPress.Rendering;

/// <summary>The style sheet of the fonts that a publication serves itself.</summary>
internal static class FontFaces
{
    /// <summary>
    /// <c>optional</c>: a page is read in the font that is there when it is first painted, and nothing moves when another arrives.
    /// The faces are set behind the names that other scripts' faces fall back to, so that a Hindi page keeps its own.
    /// </summary>
    public static string Of(IEnumerable<FontSettings> fonts)
    {
        var css = new StringBuilder("@layer tokens{");
        var uses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var font in fonts)
        {
            css.Append("@font-face{font-family:\"").Append(font.Family).Append("\";src:url(\"../").Append(Routing.OutputPaths.Encode(font.File))
                .Append("\");font-weight:").Append(font.Weight).Append(";font-style:").Append(font.IsItalic ? "italic" : "normal").Append(";font-display:optional}");
            foreach (var use in font.Uses) uses.TryAdd(use, font.Family);
        }
        css.Append(":root{");
        foreach (var (use, family) in uses.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            css.Append("--own-").Append(use).Append(":\"").Append(family).Append("\";");
        }
        return css.Append("}}").ToString();
    }
}
