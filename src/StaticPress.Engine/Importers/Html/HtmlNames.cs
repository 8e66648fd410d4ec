using System.Collections.Frozen;

namespace StaticPress.Importers.Html;

/// <summary>What elements are for a reader: shown or not, in a line or a block of their own.</summary>
internal static class HtmlNames
{
    /// <summary>Never shown as text: programs, styles, graphics, form fields, and what stands in for media that were not loaded.</summary>
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "svg", "canvas", "input", "select", "textarea", "option", "datalist",
        "noembed", "noframes", "param", "track", "map", "area", "progress", "meter", "annotation", "annotation-xml", "rp", "wbr");

    /// <summary>Media: what stands inside is for browsers that cannot show them.</summary>
    private static readonly FrozenSet<string> Media = FrozenSet.Create(StringComparer.Ordinal, "iframe", "video", "audio", "object", "embed", "applet");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "math", "mi", "mn", "mo", "mrow", "ms", "msub",
        "msubsup", "msup", "mtext", "mfrac", "msqrt", "mroot", "mover", "munder", "munderover", "mstyle", "mspace", "mfenced", "semantics", "mpadded", "mphantom", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "nobr", "output", "slot", "picture", "source", "img", "br");

    public static bool IsUnseen(string name) => Unseen.Contains(name);

    public static bool IsMedia(string name) => Media.Contains(name);

    /// <summary>Names that nobody defined (custom elements) stand in the line unless they hold blocks; HTML shows them so.</summary>
    public static bool IsInline(string name) => Inline.Contains(name) || name.Contains('-');

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
