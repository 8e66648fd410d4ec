using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Marks what stands inside the article's element without belonging to the article: what is called so, and boxes that are mostly links.</summary>
internal sealed class ArticlePruner(HtmlTree tree, PageMeasures measures, PageFlags flags, TeaserLists teasers, PartMark?[] marks)
{
    private const double LargestPart = 0.3;

    private const double MostlyLinks = 0.75;

    /// <summary>With more prose than this beside its teasers a page has an article.</summary>
    private const double LeastText = 1000;

    private const int LongestLabel = 120;

    private const int FewestLabels = 3;

    private const int LongestScrap = 15;

    private readonly Dictionary<int, bool> graphics = [];

    private readonly Dictionary<int, bool> pictures = [];

    private readonly Dictionary<int, bool> headedRows = [];

    /// <param name="root">An element of the article: its main one, or one that stands beside that.</param>
    /// <param name="core">The main one.</param>
    public void Prune(int root, int core)
    {
        var whole = Math.Max(1, flags.Prose(core));
        var titles = TeaserProse(core);
        // A page of nothing but titles is what it is.
        var isList = titles > 0.5 * whole && whole - titles < LeastText;
        for (var index = root == core ? root + 1 : root; index < tree[root].End; index++)
        {
            if (tree[index].IsText || marks[index] is not null) continue;
            if (ReasonOf(index, whole, isList) is not { } reason) continue;
            marks[index] = PartMark.For(reason);
            index = tree[index].End - 1;
        }
    }

    private string? ReasonOf(int index, double whole, bool isList)
    {
        var node = tree[index];
        if (flags.Reason(index) is { } flagged) return IsFigure(index) ? null : flagged;
        if (IsGraphicLabel(index)) return Reasons.Graphic;
        if (IsBesidePicture(index)) return Reasons.PageScrap;
        if (HtmlNames.IsInline(node.Name) || measures.BlockOf(index) != index) return null;
        if (node.Name is "ul" or "ol" or "div" or "section" or "table" or "dl" or "menu") return IsLinkBox(index) || (!isList && (teasers.Is(index) || (flags.Prose(index) < LargestPart * whole && IsTeaserBox(index)))) ? Reasons.Related : null;
        return HtmlNames.HeadingLevel(node.Name) == 0 || !LeadsLinkBox(index) ? null : Reasons.Related;
    }

    private double TeaserProse(int root)
    {
        var sum = 0.0;
        for (var index = root + 1; index < tree[root].End; index++)
        {
            if (tree[index].Name is not ("ul" or "ol" or "div" or "section" or "table") || !(teasers.Is(index) || IsTeaserBox(index))) continue;
            sum += flags.Prose(index);
            index = tree[index].End - 1;
        }

        return sum;
    }

    /// <summary>Words that a style puts at a place of their own over a picture: the labels of a chart or map.</summary>
    private bool IsGraphicLabel(int index)
    {
        var node = tree[index];
        if (measures.Text[index] is 0 or > LongestLabel || node.Parent < 0 || node.Get("style") is not { Length: > 0 } style || !IsPlaced(style)) return false;
        return Known(graphics, node.Parent, box => HtmlPictures.In(tree, box).Count > 0 && tree.Children(box).Count(other => tree[other].Get("style") is { } own && IsPlaced(own)) >= FewestLabels);
    }

    private static bool IsPlaced(string style) =>
        HtmlVisibility.Declares(style, "top", "bottom") && HtmlVisibility.Declares(style, "left", "right");

    /// <summary>A word or two beside a captioned picture: its kind for screen readers, the number of a slide, a button's name.</summary>
    private bool IsBesidePicture(int index)
    {
        if (measures.Text[index] is 0 or > LongestScrap || tree[index].Name == "figcaption" || HtmlPictures.In(tree, index).Count > 0) return false;
        var figure = index;
        while (figure >= 0 && tree[figure].Name != "figure")
        {
            if (tree[figure].Name is "figcaption" or "blockquote" or "table" or "pre") return false;
            figure = tree[figure].Parent;
        }

        return figure >= 0 && Known(pictures, figure, box => tree.Find(box, "figcaption") >= 0 && HtmlPictures.In(tree, box).Count > 0);
    }

    /// <summary>What holds of a box is asked once, however much stands in it.</summary>
    private static bool Known(Dictionary<int, bool> answers, int box, Func<int, bool> ask)
    {
        if (!answers.TryGetValue(box, out var answer)) answers[box] = answer = ask(box);
        return answer;
    }

    private bool IsFigure(int index) => tree[index].Name is "figure" or "picture" or "img";

    /// <summary>Several links and little else. A list that a sentence with a colon introduces is the author's.</summary>
    private bool IsLinkBox(int index)
    {
        if (measures.Links[index] < 2 || measures.Text[index] == 0 || measures.LinkDensity(index) < MostlyLinks || flags.Prose(index) > 0.5 * measures.Text[index]) return false;
        return !IsIntroduced(index) && !IsNamedCell(index) && HtmlPictures.In(tree, index).Count <= measures.Links[index];
    }

    /// <summary>Titles of other articles, each a heading that is a link, with a line or two under each.</summary>
    private bool IsTeaserBox(int index)
    {
        if (measures.Links[index] < 2 || measures.Text[index] > 20_000) return false;
        var titles = 0;
        for (var inner = index + 1; inner < tree[index].End; inner++)
        {
            if (HtmlNames.HeadingLevel(tree[inner].Name) > 0 && measures.Text[inner] > 12 && measures.LinkDensity(inner) > 0.6) titles++;
        }

        return titles > 1 && measures.Text[index] < 300 * titles;
    }

    /// <summary>A table's row with a heading says what its links are.</summary>
    private bool IsNamedCell(int index)
    {
        for (var cell = tree[index].Parent; cell >= 0 && tree[cell].Name is not "table"; cell = tree[cell].Parent)
        {
            if (tree[cell].Name == "td" && tree[cell].Parent is >= 0 and var parent) return Known(headedRows, parent, row => tree.Children(row).Any(other => tree[other].Name == "th" && measures.Text[other] > 0));
        }

        return false;
    }

    private bool IsIntroduced(int index)
    {
        var before = index - 1;
        while (before > 0 && (!tree[before].IsText || string.IsNullOrWhiteSpace(tree[before].Text))) before--;
        return before > 0 && tree[before].Text.AsSpan().TrimEnd() is [.., ':' or '：'] && HtmlNames.HeadingLevel(tree[measures.BlockOf(before)].Name) == 0;
    }

    /// <summary>The heading over a box of links goes with it.</summary>
    private bool LeadsLinkBox(int index)
    {
        var next = tree.SkipBlank(tree[index].End);
        return measures.Text[index] < 60 && next < tree.Count && tree[next].Parent == tree[index].Parent && tree[next].Name is "ul" or "ol" or "div" && measures.Links[next] > 2 && IsLinkBox(next);
    }
}
