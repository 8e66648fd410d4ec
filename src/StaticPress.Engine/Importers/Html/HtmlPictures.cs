using System.Globalization;
using StaticPress.Configuration;
using StaticPress.Importers.Markdown;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads pictures: which of a picture's addresses to take, and which pictures are none.</summary>
internal static class HtmlPictures
{
    private const int SmallestSide = 3;

    private const int SymbolSide = 24;

    /// <summary>Where scripts that load pictures late keep the address; the larger first.</summary>
    private static readonly string[] LateSets = ["data-srcset", "data-lazy-srcset", "data-src-set", "data-original-set"];

    private static readonly string[] LateSources = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-hi-res-src", "data-full-src", "data-image", "data-url"];

    public static bool Read(HtmlBlockReader reader, int index)
    {
        if (Block(reader, index, null, null) is { } block) reader.Add(block, block.Line, block.Line);
        return true;
    }

    /// <summary>The pictures inside an element, each once.</summary>
    public static List<int> In(HtmlTree tree, int index)
    {
        var found = new List<int>();
        for (var inner = index; inner < tree[index].End; inner++)
        {
            if (tree[inner].Name is not ("picture" or "img")) continue;
            found.Add(inner);
            inner = tree[inner].End - 1;
        }

        return found;
    }

    public static ImageBlock? Block(HtmlBlockReader reader, int index, RichText? caption, string? credit)
    {
        var tree = reader.Tree;
        var image = tree[index].Name == "img" ? index : tree.Find(index, "img");
        if (image >= 0 && IsTracker(tree[image])) return null;
        if (Address(tree, index, image, reader.Options) is not { } file) return null;
        var alt = image >= 0 ? tree[image].Get("alt")?.Trim() : null;
        return new ImageBlock(file, string.IsNullOrEmpty(alt) ? null : alt, caption, credit, tree[index].Line + reader.Options.FirstLine - 1);
    }

    /// <summary>A character that a blog system shows as a picture: its alternative text is the character.</summary>
    public static string? Symbol(HtmlNode image)
    {
        if (image.Get("alt") is not { Length: > 0 and <= 8 } alt || alt.Any(char.IsAsciiLetterOrDigit)) return null;
        var isNamed = image.Get("class") is { } names && (names.Contains("emoji", StringComparison.OrdinalIgnoreCase) || names.Contains("smiley", StringComparison.OrdinalIgnoreCase));
        return isNamed || Side(image, "width") is > 0 and <= SymbolSide || Side(image, "height") is > 0 and <= SymbolSide ? alt : null;
    }

    /// <summary>A side of 0 beside a long one was never measured.</summary>
    private static bool IsTracker(HtmlNode image)
    {
        var (width, height) = (Side(image, "width"), Side(image, "height"));
        return width is > 0 and <= SmallestSide || height is > 0 and <= SmallestSide || ((width == 0 || height == 0) && Math.Max(width, height) <= SmallestSide);
    }

    private static int Side(HtmlNode image, string name) =>
        int.TryParse(image.Get(name)?.Replace("px", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var side) ? side : -1;

    private static string? Address(HtmlTree tree, int index, int image, HtmlBlockOptions options)
    {
        if (image >= 0 && CompanionFolder.PathOf(tree[image].Get("src"), options.Path) is { } saved) return saved;
        foreach (var candidate in Candidates(tree, index, image))
        {
            if (!IsPlaceholder(candidate) && (Beside(candidate!, options) ?? HtmlAddresses.Media(candidate, options.Page)) is { } address) return address;
        }

        return null;
    }

    /// <summary>A path that begins with a name is one beside the file, unless the page says what its paths are relative to.</summary>
    private static string? Beside(string address, HtmlBlockOptions options)
    {
        var path = address.Trim();
        if (!options.HasFilesBeside || path[0] is '/' or '#' or '?' || ImageBlock.IsAway(path)) return null;
        var depth = Pictures.FolderOf(options.Path).Count();
        foreach (var part in path.Split('/'))
        {
            depth += part switch { ".." => -1, "." or "" => 0, _ => 1 };
            if (depth < 0) return null;
        }

        var local = Pictures.AddressOf(path, options.Path);
        return SafePath.ProblemOf(local) is null ? local : null;
    }

    private static IEnumerable<string?> Candidates(HtmlTree tree, int index, int image)
    {
        if (image >= 0)
        {
            foreach (var name in LateSources) yield return tree[image].Get(name);
            foreach (var name in LateSets) yield return Largest(tree[image].Get(name));
            if (!IsPlaceholder(tree[image].Get("src"))) yield return tree[image].Get("src");
            yield return Largest(tree[image].Get("srcset"));
        }

        for (var inner = index; inner < tree[index].End; inner++)
        {
            if (tree[inner].Name != "source") continue;
            yield return Largest(tree[inner].Get("srcset") ?? tree[inner].Get("data-srcset"));
        }
    }

    /// <summary>Empty, drawn in the page itself, or a name that says that it only keeps the place.</summary>
    private static bool IsPlaceholder(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.AsSpan().TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return true;
        var name = address.AsSpan(address.LastIndexOf('/') + 1);
        foreach (var word in (ReadOnlySpan<string>)["blank.", "spacer", "placeholder", "1x1", "transparent.", "pixel.", "grey.gif", "loading.gif", "lazy.gif"])
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The widest or densest of <c>a.jpg 640w, b.jpg 1280w</c>; addresses may contain commas, but not at their end.</summary>
    private static string? Largest(string? set)
    {
        if (string.IsNullOrWhiteSpace(set)) return null;
        var (best, largest) = ((string?)null, -1.0);
        var words = set.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            var address = words[index].Trim(',');
            if (address.Length == 0) continue;
            var size = 1.0;
            if (!words[index].EndsWith(',') && index + 1 < words.Length && TrySize(words[index + 1], out size)) index++;
            if (size > largest) (best, largest) = (address, size);
        }

        return best;
    }

    private static bool TrySize(string word, out double size)
    {
        var number = word.AsSpan().TrimEnd(',');
        size = 1.0;
        return number is [.., 'w' or 'x' or 'h'] && double.TryParse(number[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out size);
    }
}
