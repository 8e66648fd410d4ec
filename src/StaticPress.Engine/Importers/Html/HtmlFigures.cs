using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads figures: pictures, media, tables, quotations and code with the caption that belongs to them.</summary>
internal static class HtmlFigures
{
    private const int LongestCaption = 600;

    private static readonly string[] CaptionNames = ["caption", "legend"];

    private static readonly string[] CreditNames = ["credit", "copyright", "photographer", "attribution", "source", "byline", "author"];

    /// <summary>A figure, or a small box of one picture in which every word stands in an element that calls itself a caption.</summary>
    public static bool IsFigure(HtmlTree tree, int index)
    {
        if (tree[index].Name == "figure") return true;
        if (tree[index].Name is not ("div" or "p" or "aside" or "section" or "dl" or "span" or "center" or "td") || HtmlPictures.In(tree, index) is not [_]) return false;
        return CaptionOf(tree, index) is (>= 0 and var caption) && !HasTextBeside(tree, index, caption);
    }

    /// <summary>A caption that stands behind the box of its picture, not in it.</summary>
    public static bool IsCaptionBehind(HtmlBlockReader reader, int index) =>
        reader.Parts is [.., { Role: null, Block: ImageBlock { Caption: null, Credit: null } }]
        && (reader.Tree[index].Name == "figcaption" || (reader.Tree[index].Name is "div" or "p" && HtmlHints.Has(reader.Tree[index], CaptionNames)))
        && HtmlPictures.In(reader.Tree, index).Count == 0 && MediaIn(reader.Tree, index) < 0
        && reader.Tree.HasText(index) && reader.Tree.Words(index).Length <= LongestCaption;

    public static bool ReadCaptionBehind(HtmlBlockReader reader, int index)
    {
        var part = reader.Parts[^1];
        var (text, credit) = Split(reader, index);
        if (text is null && credit is null) return true;
        var image = (ImageBlock)part.Block! with { Caption = text, Credit = credit };
        reader.Parts.RemoveAt(reader.Parts.Count - 1);
        reader.Add(image, part.From, Lines.Of(reader, index).To);
        return true;
    }

    public static bool Read(HtmlBlockReader reader, int index)
    {
        var tree = reader.Tree;
        var caption = CaptionOf(tree, index);
        if (caption >= 0 && tree.Find(index, "blockquote") is >= 0 and var quote && !HasTextBeside(tree, index, caption, quote)) return HtmlQuotes.Read(reader, quote, Joined(Split(reader, caption)));
        var media = MediaIn(tree, index);
        if (media >= 0 && !HasTextBeside(tree, index, caption)) return ReadMedia(reader, media, caption);
        var pictures = HtmlPictures.In(tree, index);
        // Tables, code, text: what stands in it is read as if the figure were not there.
        if (pictures.Count == 0 || HasTextBeside(tree, index, reader.IsMarked, caption)) return false;
        DeferScraps(reader, index, caption);
        ReadPictures(reader, pictures, caption);
        return true;
    }

    private static bool ReadMedia(HtmlBlockReader reader, int media, int caption)
    {
        var (text, credit) = Split(reader, caption);
        return HtmlEmbeds.Read(reader, media, text, credit);
    }

    private static void ReadPictures(HtmlBlockReader reader, List<int> pictures, int caption)
    {
        var (text, credit) = Split(reader, caption);
        var blocks = pictures.Where(picture => !reader.Defers(picture)).Select(picture => HtmlPictures.Block(reader, picture, null, null)).OfType<ImageBlock>().DistinctBy(block => block.File, StringComparer.Ordinal).ToList();
        for (var place = 0; place < blocks.Count - 1; place++) reader.Add(blocks[place], blocks[place].Line, blocks[place].Line);
        if (blocks.Count > 0)
        {
            var to = caption >= 0 ? Lines.Of(reader, caption).To : blocks[^1].Line;
            reader.Add(blocks[^1] with { Caption = text, Credit = credit }, blocks[^1].Line, to);
        }
        else if (Joined((text, credit)) is { } words)
        {
            var (from, to) = Lines.Of(reader, caption);
            reader.Add(new ParagraphBlock(words, from), from, to);
        }
    }

    /// <summary>What stands beside the picture without belonging to it.</summary>
    private static void DeferScraps(HtmlBlockReader reader, int index, int caption)
    {
        for (var inner = index + 1; inner < reader.Tree[index].End; inner++)
        {
            if (inner == caption || reader.Defers(inner)) inner = reader.Tree[inner].End - 1;
        }
    }

    private static string? Joined((RichText? Text, string? Credit) caption) => caption switch
    {
        ({ } words, { } who) => words.Text + " " + who,
        var (text, credit) => text?.Text ?? credit,
    };

    /// <summary>The caption; in a figure without one the line that says who made the picture.</summary>
    private static int CaptionOf(HtmlTree tree, int index)
    {
        if (tree.Find(index, "figcaption") is >= 0 and var caption) return caption;
        if (Named(tree, index, CaptionNames) is >= 0 and var named) return named;
        return tree[index].Name == "figure" ? Named(tree, index, CreditNames) : -1;
    }

    private static int Named(HtmlTree tree, int index, string[] names)
    {
        for (var inner = index + 1; inner < tree[index].End; inner++)
        {
            if (!tree[inner].IsText && tree.HasText(inner) && HtmlHints.Has(tree[inner], names)) return inner;
        }

        return -1;
    }

    private static int MediaIn(HtmlTree tree, int index)
    {
        for (var inner = index + 1; inner < tree[index].End; inner++)
        {
            if (HtmlNames.IsMedia(tree[inner].Name)) return inner;
        }

        return -1;
    }

    private static bool HasTextBeside(HtmlTree tree, int index, params ReadOnlySpan<int> known) => HasTextBeside(tree, index, _ => false, known);

    private static bool HasTextBeside(HtmlTree tree, int index, Func<int, bool> isElsewhere, params ReadOnlySpan<int> known)
    {
        for (var inner = index + 1; inner < tree[index].End; inner++)
        {
            if (known.Contains(inner) || isElsewhere(inner)) inner = tree[inner].End - 1;
            else if (tree[inner].IsText && BlockWords.IsVisible(tree[inner].Text)) return true;
        }

        return false;
    }

    /// <summary>The caption's words, and who made the picture where an element of its own says so; neither where there is no caption.</summary>
    private static (RichText? Text, string? Credit) Split(HtmlBlockReader reader, int caption)
    {
        if (caption < 0) return (null, null);
        var tree = reader.Tree;
        var credit = HtmlHints.Has(tree[caption], CreditNames) && !HtmlHints.Has(tree[caption], CaptionNames) ? caption : Named(tree, caption, CreditNames);
        var words = reader.Line(caption);
        if (credit < 0) return (words.Text.Length > 0 ? words : (RichText?)null, null);
        var who = reader.Line(credit).Text;
        return Without(words, who);
    }

    /// <summary>The credit stands at the caption's beginning or end; anywhere else it belongs to the sentence.</summary>
    private static (RichText? Text, string? Credit) Without(RichText words, string credit)
    {
        if (words.Text == credit) return (null, credit);
        if (words.Text.StartsWith(credit, StringComparison.Ordinal)) return (words.From(credit.Length + (words.Text[credit.Length] == ' ' ? 1 : 0)), credit);
        if (!words.Text.EndsWith(credit, StringComparison.Ordinal)) return (words, null);
        var length = words.Text.AsSpan(0, words.Text.Length - credit.Length).TrimEnd().Length;
        var kept = words.Spans.Where(span => span.Start < length).Select(span => span with { Length = Math.Min(span.End, length) - span.Start });
        return (new RichText(words.Text[..length], [.. kept]), credit);
    }
}
