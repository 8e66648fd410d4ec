using System.Net;
using System.Text;

namespace StaticPress.Archives.WordPress;

/// <summary>
/// A post's content as WordPress shows it: shortcodes of its own become the markup they stand for, those of plug-ins are left out with
/// their text kept, and texts of the classic editor get the paragraphs that WordPress makes of empty lines.
/// </summary>
internal sealed class WordPressContent(WordPressSite site)
{
    private static readonly string[] Own = ["caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist"];

    private readonly List<string> unknown = [];

    public (string Markup, IReadOnlyList<string> Unknown) Html(string content)
    {
        var markup = Expand(content, depth: 0);
        // Texts of the block editor carry its marks and have their paragraphs.
        return (content.Contains("<!-- wp:", StringComparison.Ordinal) ? markup : Paragraphs.Of(markup), [.. unknown.Distinct(StringComparer.Ordinal)]);
    }

    private string Expand(string text, int depth)
    {
        const int Deepest = 8;
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0 || depth == Deepest) return text;
        var result = new StringBuilder(text.Length);
        var from = 0;
        while (open >= 0)
        {
            if (Shortcode.At(text, open) is { } tag && IsShortcode(tag))
            {
                result.Append(text, from, open - from).Append(tag.IsEscaped ? tag.Literal : Shown(tag, depth));
                from = tag.End;
                open = text.IndexOf('[', from);
            }
            else
            {
                open = text.IndexOf('[', open + 1);
            }
        }
        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>“[sic]” is a word of the text: a plug-in's tag shows itself by attributes or by an end.</summary>
    private static bool IsShortcode(Shortcode tag) => tag.IsEscaped || Own.Contains(tag.Name, StringComparer.Ordinal) || tag.Attributes.Count > 0 || tag.Content is not null;

    private string Shown(Shortcode tag, int depth)
    {
        switch (tag.Name)
        {
            case "caption" or "wp_caption":
                return Figure(tag, depth);
            case "gallery":
                return string.Concat((tag.Get("ids") ?? tag.Get("include") ?? "").Split(',', StringSplitOptions.TrimEntries).Select(site.Picture).OfType<ArchivedPicture>().Select(Figure));
            case "embed":
                return Alone(tag.Content ?? tag.Get("src"));
            case "audio" or "video" or "playlist":
                return Alone(tag.Get("src") ?? tag.Attributes.Where(one => one.Key is "mp3" or "m4a" or "ogg" or "wav" or "mp4" or "webm" or "ogv" or "m4v").Select(one => one.Value).FirstOrDefault());
            default:
                unknown.Add(tag.Name);
                return tag.Content is { } inner ? Expand(inner, depth + 1) : "";
        }
    }

    private string Figure(Shortcode tag, int depth)
    {
        var inner = Expand(tag.Content ?? "", depth + 1);
        var image = inner.IndexOf("<img", StringComparison.OrdinalIgnoreCase);
        var end = image < 0 ? -1 : inner.IndexOf('>', image);
        if (end < 0) return inner;
        // The picture may be a link; the caption is what follows both, or in old exports an attribute.
        if (inner.AsSpan(end + 1).TrimStart().StartsWith("</a>", StringComparison.OrdinalIgnoreCase)) end = inner.IndexOf("</a>", end, StringComparison.OrdinalIgnoreCase) + 3;
        var caption = inner[(end + 1)..].Trim() is { Length: > 0 } text ? text : tag.Get("caption") ?? "";
        return $"\n\n<figure>{inner[..(end + 1)]}<figcaption>{caption}</figcaption></figure>\n\n";
    }

    private static string Figure(ArchivedPicture picture) =>
        $"\n\n<figure><img src=\"{WebUtility.HtmlEncode(picture.Address)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt ?? "")}\"><figcaption>{WebUtility.HtmlEncode(picture.Caption ?? "")}</figcaption></figure>\n\n";

    private static string Alone(string? address) => string.IsNullOrWhiteSpace(address) ? "" : $"\n\n<p>{WebUtility.HtmlEncode(WebUtility.HtmlDecode(address.Trim()))}</p>\n\n";
}
