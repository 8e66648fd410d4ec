using Markdig.Syntax.Inlines;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>Pictures of a document: their addresses, and what is said of them.</summary>
internal static class Pictures
{
    public static ImageBlock Of(LinkInline image, MarkdownContext context)
    {
        var picture = new ImageBlock(
            AddressOf(image.Url ?? "", context.Path),
            MarkdownInlines.Of(image).Text is { Length: > 0 } alt ? alt : null,
            string.IsNullOrWhiteSpace(image.Title) ? (RichText?)null : new RichText(image.Title.Trim()),
            null,
            context.LineOf(image));
        return image.Parent is LinkInline { IsImage: false, Url: { Length: > 0 } target } link && link.All(IsNoText) ? Linked(picture, target, context) : picture;
    }

    /// <summary>A link around a picture leads on from its caption: where there is none, from what the picture shows.</summary>
    private static ImageBlock Linked(ImageBlock picture, string target, MarkdownContext context)
    {
        if ((picture.Caption?.Text ?? picture.Alt) is { } words) return picture with { Caption = LinkOver(new RichText(words), target) };
        context.Report(DiagnosticCodes.PictureLink, picture.Line, $"the link to {target} has no words to stand on and was left out", "say between the brackets what the picture shows");
        return picture;
    }

    /// <summary>The caption again with other words, still leading where it led.</summary>
    public static RichText Recaptioned(ImageBlock picture, RichText words) =>
        picture.Caption?.Spans is [{ Kind: TextSpanKind.Link, Target: { } target }] && words.Spans.All(span => span.Kind != TextSpanKind.Link) ? LinkOver(words, target) : words;

    private static RichText LinkOver(RichText words, string target) =>
        words with { Spans = [new TextSpan(TextSpanKind.Link, 0, words.Text.Length, target), .. words.Spans] };

    private static bool IsNoText(Inline inline) => inline is LinkInline { IsImage: true } or LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    public const string HintElsewhere = "save it below seeds/ and name its path: a build fetches nothing";

    /// <summary>
    /// A path beside the document is one below the folder of seeds or pages: where the article's page stands says nothing about it. A path
    /// that begins with a slash is one from the site's root. Neither query nor fragment is part of a file's name.
    /// </summary>
    public static string AddressOf(string address, string path)
    {
        address = address.Trim();
        if (address.StartsWith("//", StringComparison.Ordinal)) return "https:" + address;
        if (ImageBlock.IsAway(address)) return address;
        var end = address.AsSpan().IndexOfAny('?', '#');
        address = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        if (address.StartsWith('/')) return address;
        var parts = new List<string>(FolderOf(path));
        foreach (var part in address.Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".." or "")) parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>The folders of a file below <c>seeds/</c> or <c>pages/</c>.</summary>
    public static IEnumerable<string> FolderOf(string path)
    {
        var parts = path.Split('/');
        return parts.Skip(parts[0] is "seeds" or "pages" ? 1 : 0).SkipLast(1).Where(part => part is not ("" or "." or ".."));
    }
}
