using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns the template tags that many sites use into pictures, embeds and code; the others are not for readers.</summary>
internal static class TemplateBlocks
{
    /// <summary>What a tag's names say, without case: the first that is there.</summary>
    private static readonly string[] Sources = ["src", "image_path", "url", "image", "file", "path", "source", "img"];
    private static readonly string[] Captions = ["caption", "title"];
    private static readonly string[] Credits = ["attr", "credit", "attribution"];

    public static IEnumerable<Block> Of(TemplateTag tag, int line, MarkdownContext context)
    {
        if (PictureOf(tag, line, context) is { } picture) return [picture];
        if (MediaAddresses.Of(tag) is { } address) return [new EmbedBlock(address, First(tag, Captions) ?? address, line)];
        if (!tag.Source.StartsWith("{:", StringComparison.Ordinal) && tag.Name != "comment")
            context.Report(DiagnosticCodes.TemplateTag, line, $"“{Short(tag.Source)}” is a tag of another program and was left out", "write what readers should see");
        return [new FurnitureBlock(tag.Source, Reasons.Template, line)];
    }

    /// <summary>Code to be coloured is code; a comment is nobody's.</summary>
    public static IEnumerable<Block> Of(TemplateBlock block, MarkdownContext context)
    {
        var line = context.LineOf(block);
        var text = block.Lines.ToString();
        if (block.Tag.Name == "highlight" && !string.IsNullOrWhiteSpace(text)) return [new CodeBlock(text, block.Tag.First, line)];
        return [new FurnitureBlock((block.Tag.Source + "\n" + text).Trim(), Reasons.Template, line)];
    }

    private static ImageBlock? PictureOf(TemplateTag tag, int line, MarkdownContext context)
    {
        var name = tag.Name == "include" ? tag.First ?? "" : tag.Name;
        if (!IsPicture(name)) return null;
        var file = First(tag, Sources) ?? (tag.Name == "include" ? null : tag.First);
        if (file is null) return null;
        var caption = First(tag, Captions);
        return new ImageBlock(Pictures.AddressOf(file, context.Path), First(tag, ["alt"]), caption is null ? (RichText?)null : new RichText(caption), First(tag, Credits), line);
    }

    private static bool IsPicture(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        var stem = dot > 0 ? file[..dot] : file;
        return stem is "figure" or "image" or "img" or "picture" or "photo" or "fig" or "figure-caption" or "image-caption" or "responsive-image" or "post-image" or "lightbox";
    }

    public static string? First(TemplateTag tag, string[] names)
    {
        foreach (var name in names)
        {
            if (tag.Named.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) && !value.Contains("{{", StringComparison.Ordinal)) return value.Trim();
        }
        return null;
    }

    private static string Short(string source) => source.Length <= 60 ? source.ReplaceLineEndings(" ") : source[..57].ReplaceLineEndings(" ") + "…";
}
