namespace StaticPress.Importers.Html.Finding;

/// <summary>Finds what belongs to the article beside its main element: a standfirst or picture between headline and text, paragraphs and boxes in a row with it.</summary>
internal sealed class SiblingFinder(HtmlTree tree, PageMeasures measures, PageFlags flags)
{
    private const double FewLinks = 0.25;

    private const int LeastWorth = 80;

    /// <summary>The main element and its like, in document order.</summary>
    public List<int> Find(int core, int headline)
    {
        var found = new List<int> { core };
        var limit = Limit(core, headline);
        for (var (inner, outer) = (core, tree[core].Parent); outer >= 0 && inner != limit; (inner, outer) = (outer, tree[outer].Parent))
        {
            foreach (var child in tree.Children(outer))
            {
                if (child == inner) continue;
                if (headline > child && headline < tree[child].End) AddLeads(child, core, headline, found);
                else if (Belongs(child, inner, core, headline)) found.Add(child);
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>What stands behind the headline in the box around it.</summary>
    private void AddLeads(int box, int core, int headline, List<int> found)
    {
        foreach (var child in tree.Children(box))
        {
            if (tree[child].IsText) continue;
            if (headline > child && headline < tree[child].End) AddLeads(child, core, headline, found);
            else if (child > headline && Belongs(child, child, core, headline)) found.Add(child);
        }
    }

    /// <summary>The outermost element whose other children are asked: the article's own, else the one that holds headline and text.</summary>
    private int Limit(int core, int headline)
    {
        var limit = core;
        for (var index = core; index >= 0; index = tree[index].Parent)
        {
            if (tree[index].Name is "body" or "html") break;
            limit = index;
            if (tree[index].Name == "article" || tree[index].Get("itemtype") is { } type && Metadata.JsonLdTypes.IsArticle(type)) break;
            if (headline >= index && headline < tree[index].End && index != core) break;
        }

        return limit;
    }

    private bool Belongs(int index, int inner, int core, int headline)
    {
        if (flags.Reason(index) is not null) return false;
        if (tree[index].IsText) return measures.Text[index] > 0 && HtmlNames.IsInline(tree[inner].Name);
        var isLead = index < core && index > headline && headline >= 0;
        if (isLead && HtmlPictures.In(tree, index) is [_, ..] && measures.Text[index] < 400 && measures.LinkDensity(index) < 0.5 && !HasTitleLink(index)) return true;
        if (measures.Text[index] == 0 || measures.LinkDensity(index) > FewLinks) return false;
        if (flags.Net[index] >= LeastWorth) return IsAlike(index, inner, core) || isLead;
        return measures.IsProse(index) && (isLead || tree[index].Name is "p" or "blockquote");
    }

    /// <summary>Of the same kind as the main element, a paragraph, or much prose with few links.</summary>
    private bool IsAlike(int index, int inner, int core) =>
        tree[index].Name is "p" or "blockquote" or "pre"
        || (tree[index].Name == tree[inner].Name && tree[index].Get("class") is { Length: > 0 } names && names == tree[inner].Get("class"))
        || flags.Net[index] > 0.1 * flags.Net[core];

    private bool HasTitleLink(int index)
    {
        for (var inner = index; inner < tree[index].End; inner++)
        {
            if (HtmlNames.HeadingLevel(tree[inner].Name) > 0 && measures.LinkDensity(inner) > 0.5) return true;
        }

        return false;
    }
}
