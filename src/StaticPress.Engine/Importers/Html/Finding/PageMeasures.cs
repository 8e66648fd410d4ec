using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>
/// What each element's text weighs, how much of it is links, and what it is worth as prose: one walk over the page. The text that stands
/// in a block element without another block between is that block's own; a block's worth counts for every element around it.
/// </summary>
internal sealed class PageMeasures
{
    /// <summary>A word of Han or kana is a character or two, one of a script with spaces six.</summary>
    private const int IdeographWeight = 3;

    private const int ProseWeight = 60;

    private const int LongWeight = 140;

    private readonly HtmlTree tree;
    private readonly int[] block;
    private readonly int[] ends;
    private readonly int[] commas;
    private readonly int[] ownText;
    private readonly int[] ownLink;

    public PageMeasures(HtmlTree tree)
    {
        this.tree = tree;
        (block, ends, commas) = (new int[tree.Count], new int[tree.Count], new int[tree.Count]);
        (ownText, ownLink) = (new int[tree.Count], new int[tree.Count]);
        (Text, Link, Links) = (new int[tree.Count], new int[tree.Count], new int[tree.Count]);
        Own = new double[tree.Count];
        MeasureOwn();
        for (var index = tree.Count - 1; index >= 0; index--) AddUp(index);
    }

    /// <summary>The weight of all text inside an element.</summary>
    public int[] Text { get; }

    /// <summary>The weight of the text that is links.</summary>
    public int[] Link { get; }

    /// <summary>How many links.</summary>
    public int[] Links { get; }

    /// <summary>What a block's own text is worth: above 0 for prose, below for menus.</summary>
    public double[] Own { get; }

    /// <summary>The block that a node's text belongs to; of a block itself.</summary>
    public int BlockOf(int index) => block[index];

    public bool IsProse(int index) => Own[index] > 0 && Density(ownLink[index], ownText[index]) < 0.5 && (ownText[index] >= LongWeight || (ownText[index] >= ProseWeight && ends[index] + commas[index] > 0));

    public double LinkDensity(int index) => Density(Link[index], Text[index]);

    public int OwnText(int index) => ownText[index];

    /// <summary>A link to a place in the page leads nowhere else (notes, contents), nor does a script around whole paragraphs.</summary>
    private bool LeadsAway(int link) => tree[link].Get("href") is { } address && !address.StartsWith('#')
        && !(address.AsSpan().TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && tree.Find(link, "p") >= 0);

    private static double Density(int link, int text) => text == 0 ? 0 : (double)link / text;

    private void MeasureOwn()
    {
        var inLink = new bool[tree.Count];
        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            var parent = node.Parent;
            inLink[index] = (parent >= 0 && inLink[parent]) || (node.Name == "a" && LeadsAway(index));
            block[index] = node.IsText || HtmlNames.IsInline(node.Name) ? (parent >= 0 ? block[parent] : index) : index;
            if (!node.IsText)
            {
                if (node.Name == "a" && inLink[index]) Links[index]++;
                continue;
            }

            var weight = Weigh(node.Text, out var ended, out var divided);
            Text[index] = weight;
            if (inLink[index]) Link[index] = weight;
            var owner = block[index];
            ownText[owner] += weight;
            if (inLink[index]) ownLink[owner] += weight;
            ends[owner] += ended;
            commas[owner] += divided;
        }
    }

    private void AddUp(int index)
    {
        if (block[index] == index && !tree[index].IsText)
        {
            Own[index] = WorthOf(index);
        }

        if (tree[index].Parent is not (>= 0 and var parent)) return;
        Text[parent] += Text[index];
        Link[parent] += Link[index];
        Links[parent] += Links[index];
    }

    private double WorthOf(int index)
    {
        var (text, link) = (ownText[index], ownLink[index]);
        if (text == 0) return 0;
        var density = Density(link, text);
        if (density > 0.5) return -Math.Min(text, 60) - 5;
        if (HtmlNames.HeadingLevel(tree[index].Name) > 0) return 0;
        if (tree[index].Name is "pre" or "code") return text * 0.8;
        if (text >= LongWeight || (text >= ProseWeight && ends[index] + commas[index] > 0)) return text * (1 - density);
        if (text >= 25 && ends[index] > 0) return text * 0.5 * (1 - density);
        return tree[index].Name is "li" or "td" or "th" or "dd" or "dt" or "blockquote" or "p" or "figcaption" ? 0 : -5;
    }

    private static int Weigh(string text, out int ends, out int commas)
    {
        var weight = 0;
        (ends, commas) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character)) continue;
            weight += BodyText.IsIdeographic(character) ? IdeographWeight : character is >= '\uAC00' and <= '\uD7A3' ? 2 : 1;
            if (character is '。' or '！' or '？' or '।' or '۔' or '؟' or '։' || (character is '.' or '!' or '?' or '…' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))) ends++;
            else if (character is ',' or '،' or '，' or '、' or ';' or '؛') commas++;
        }

        return weight;
    }
}
