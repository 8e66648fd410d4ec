namespace StaticPress.Importers.Html.Finding;

/// <summary>
/// Finds the element that is the article's text: the one whose content is worth most, menus deducted, and then the innermost that still
/// holds nearly all of it. Where the page states the text, or names an element as the text, that is believed if it is prose.
/// </summary>
internal sealed class ArticleFinder(HtmlTree tree, PageMeasures measures, PageFlags flags)
{
    private const double NearlyAll = 0.9;

    private const double NamedPart = 0.5;

    private const double LeastCovered = 0.6;

    /// <summary>The element; -1 on a page without prose.</summary>
    public int Find(bool[] covered)
    {
        if (ByCoverage(covered) is >= 0 and var stated) return stated;
        var best = Best();
        return best < 0 ? WithoutProse() : ByName(best) is >= 0 and var named ? named : Innermost(best);
    }

    /// <summary>The element with the greatest worth; of nested ones with the same the innermost.</summary>
    private int Best()
    {
        var best = -1;
        for (var index = 0; index < tree.Count; index++)
        {
            if (!tree[index].IsText && flags.Net[index] > 0 && (best < 0 || flags.Net[index] >= flags.Net[best])) best = index;
        }

        // A single paragraph is never all of an article.
        while (best >= 0 && tree[best].Name is "p" or "li" or "blockquote" or "dd" && tree[best].Parent >= 0) best = tree[best].Parent;
        return best;
    }

    /// <summary>A page of a few short lines: all of it that is no menu.</summary>
    private int WithoutProse()
    {
        var best = -1;
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].IsText || measures.BlockOf(index) != index || IsFlagged(index) || measures.Text[index] == 0 || measures.LinkDensity(index) > 0.3) continue;
            if (best < 0 || measures.Text[index] > measures.Text[best] || (measures.Text[index] == measures.Text[best] && index < tree[best].End && tree[index].Name is not ("p" or "li" or "td") && HtmlNames.HeadingLevel(tree[index].Name) == 0)) best = index;
        }

        return best;
    }

    public int Innermost(int index)
    {
        while (true)
        {
            var inner = -1;
            foreach (var child in tree.Children(index))
            {
                if (!tree[child].IsText && measures.BlockOf(child) == child && flags.Net[child] >= NearlyAll * flags.Net[index]) inner = child;
            }

            if (inner < 0 || tree[inner].Name is "p" or "li") return index;
            index = inner;
        }
    }

    /// <summary>The innermost element that is called the text and holds most of the best one's prose.</summary>
    private int ByName(int best)
    {
        var found = -1;
        var least = NamedPart * flags.Prose(best);
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].IsText || tree[index].Name is "html" or "body" || flags.Prose(index) < least || ArticleHints.Of(tree[index]) < 2 || IsFlagged(index)) continue;
            if (found < 0 || index < tree[found].End) found = index;
        }

        return found;
    }

    private bool IsFlagged(int index)
    {
        for (; index >= 0; index = tree[index].Parent)
        {
            if (flags.Reason(index) is not null) return true;
        }

        return false;
    }

    /// <summary>The innermost element around nearly all blocks that stand in the stated text, where those are most of it.</summary>
    private int ByCoverage(bool[] covered)
    {
        var weight = new double[tree.Count];
        for (var index = tree.Count - 1; index >= 0; index--)
        {
            if (covered[index]) weight[index] += measures.OwnText(index);
            if (tree[index].Parent is >= 0 and var parent) weight[parent] += weight[index];
        }

        var found = -1;
        for (var index = 0; index < tree.Count; index++)
        {
            if (weight[index] > 0 && weight[index] >= 0.97 * weight[0] && !(covered[index] && measures.BlockOf(index) == index && tree[index].Name == "p")) found = index;
        }

        if (found < 0 || weight[0] < LeastCovered * Best() switch { < 0 => 0, var best => flags.Net[best] }) return -1;
        return found;
    }
}
