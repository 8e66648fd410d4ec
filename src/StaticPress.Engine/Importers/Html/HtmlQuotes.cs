using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads quotations and who is quoted.</summary>
internal static class HtmlQuotes
{
    private const int LongestCitation = 160;

    public static bool Read(HtmlBlockReader reader, int index) => Read(reader, index, null);

    public static bool Read(HtmlBlockReader reader, int index, string? citation)
    {
        var (from, to) = Lines.Of(reader, index);
        var source = Citation(reader.Tree, index);
        var paragraphs = ImmutableArray.CreateBuilder<RichText>();
        var others = new List<Block>();
        foreach (var block in reader.Inside(reader.Tree.Children(index).Where(child => child != source)))
        {
            if (block is ImageBlock or EmbedBlock or TableBlock) others.Add(block);
            else paragraphs.AddRange(Paragraphs(block));
        }

        citation ??= source >= 0 ? reader.Line(source).Text : null;
        if (citation is null && paragraphs.Count > 1 && IsAttribution(paragraphs[^1].Text))
        {
            citation = paragraphs[^1].Text;
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }

        if (paragraphs.Count > 0) reader.Add(new QuoteBlock(paragraphs.DrainToImmutable(), citation is { Length: > 0 } ? citation : null, from), from, to);
        else if (citation is { Length: > 0 }) reader.Add(new ParagraphBlock(citation, from), from, to);
        foreach (var block in others) reader.Add(block, block.Line, block.Line);
        return true;
    }

    private static IEnumerable<RichText> Paragraphs(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        HeadingBlock heading => [heading.Text],
        QuoteBlock quote => quote.Citation is null ? quote.Paragraphs : [.. quote.Paragraphs, quote.Citation],
        ListBlock list => list.Items.SelectMany(item => item.Children.SelectMany(Paragraphs).Prepend(item.Text)).Where(text => text.Text.Length > 0),
        _ => [new RichText(BlockWords.Of(block))],
    };

    /// <summary>A source that stands beside the quoted paragraphs: an element of its own at the quotation's end.</summary>
    private static int Citation(HtmlTree tree, int index)
    {
        var last = -1;
        foreach (var child in tree.Children(index))
        {
            if (tree.HasText(child)) last = child;
        }

        return last > index && tree[last].Name is "cite" or "footer" or "figcaption" && tree.Children(index).Any(child => child != last && tree.HasText(child)) ? last : -1;
    }

    private static bool IsAttribution(string text) => text.Length is > 2 and < LongestCitation && text[0] is '—' or '–' or '―' && char.IsLetter(text.AsSpan(1).TrimStart() is [var letter, ..] ? letter : ' ');
}
