using System.Buffers;
using StaticPress.Extraction.Languages;
using StaticPress.Importers.Html;
using StaticPress.Model;
using StaticPress.Writing;

namespace StaticPress.Archives;

/// <summary>
/// An article of an archive as a Markdown seed: what belongs to its text (headline, synopsis, publisher) in front matter, the rest of what is
/// known of it in the index. Pictures that are not at hand become links to them.
/// </summary>
/// <param name="pictures">The path below the seed folder of a picture at hand, by its address.</param>
internal sealed class SeedMarkdown(ArchivedArticle article, Func<string, string?> pictures)
{
    public byte[] Write()
    {
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        var matter = new FrontMatter(output);
        matter.Mark();
        matter.Field("headline", article.Headline);
        matter.Field("synopsis", article.Facts.Synopsis);
        matter.Field("publisher", article.Facts.Publisher);
        matter.Mark();
        var markdown = new MarkdownWriter(output, LinkOf) { CaptionsAsTitles = true };
        var labels = LabelsOf(article.Facts.Language);
        ArticleMarkdown.Write(markdown, null, article.Takeaways, Local(article.Body), labels);
        ArticleMarkdown.Write(markdown, Local(article.PointOfView), [.. article.Faq.Select(entry => entry with { Answer = Local(entry.Answer) })], labels);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A link to another article of the archive becomes a path of the site, which its former address leads on from.</summary>
    private string LinkOf(string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal);
        var (page, rest) = end < 0 ? (address, "") : (address[..end], address[end..]);
        return article.Siblings?.Contains(page.TrimEnd('/')) == true && Uri.TryCreate(page, UriKind.Absolute, out var uri) ? uri.AbsolutePath + rest : address;
    }

    private EquatableArray<Block> Local(EquatableArray<Block> blocks) => [.. blocks.Select(Local).OfType<Block>()];

    private Block? Local(Block block)
    {
        if (block is ListBlock list) return list with { Items = [.. list.Items.Select(item => item with { Children = Local(item.Children) })] };
        if (block is not ImageBlock image) return block;
        if (pictures(image.File) is { } file) return image with { File = file };
        if (!image.File.Contains("://", StringComparison.Ordinal)) return image.Caption is { } caption ? new ParagraphBlock(caption, image.Line) : null;
        var words = BlockWords.Of(image with { File = Uri.UnescapeDataString(image.File[(image.File.LastIndexOf('/') + 1)..]) }).Replace('\n', ' ');
        return new EmbedBlock(image.File, words.Length > 0 ? words : image.File, image.Line);
    }

    /// <summary>Headings in the article's language, as reading knows them.</summary>
    internal static ArticleLabels LabelsOf(string? language)
    {
        var code = language is null ? "en" : LanguageTags.BaseOf(language).ToString();
        var words = Array.Find(AllLanguages.Words, one => one.Code == code) ?? English.Words;
        return new ArticleLabels(First(words.Takeaways), First(words.PointOfView), First(words.Faq));
    }

    private static string First(string words) => words.Split('|')[0];
}
