using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Decides of every element of a page whether it is the article's, its headline, its byline, or the page's own.</summary>
internal sealed class PageSelection
{
    private const double Covered = 0.6;

    private const double LeastArticle = 150;

    private const int LongestMeta = 160;

    private readonly HtmlTree tree;
    private readonly PageMeasures measures;
    private readonly PageFlags flags;

    public PageSelection(HtmlTree tree, PageMetadata metadata)
    {
        this.tree = tree;
        Metadata = metadata;
        measures = new PageMeasures(tree);
        var covered = CoveredBlocks();
        flags = new PageFlags(tree, measures, covered);
        Marks = new PartMark?[tree.Count];
        var finder = new ArticleFinder(tree, measures, flags);
        Core = finder.Find(covered);
        Headline = new HeadlineFinder(tree, measures).Find(Core, Metadata.Titles);
        if (Core >= 0 && OwnArticle() is >= 0 and var own) Core = finder.Innermost(own);
        if (Core >= 0) Select();
        else MarkRest([]);
    }

    /// <summary>What the page states, with the byline that it only prints.</summary>
    public PageMetadata Metadata { get; private set; }

    public PartMark?[] Marks { get; }

    /// <summary>The element of the text; -1 where there is none.</summary>
    public int Core { get; }

    public int Headline { get; }

    /// <summary>How much of the page's prose the article has, in parts: little is a reason to doubt.</summary>
    public double Certainty => Core < 0 || flags.Prose(0) <= 0 ? 0 : flags.Prose(Core) / flags.Prose(0);

    /// <summary>Of several articles on one page, as pages without end have them, the one that has the headline.</summary>
    private int OwnArticle()
    {
        var own = Headline;
        while (own >= 0 && tree[own].Name != "article") own = tree[own].Parent;
        if (own <= Core || own >= tree[Core].End || flags.Net[own] < LeastArticle) return -1;
        foreach (var other in tree.Children(tree[own].Parent))
        {
            if (other != own && tree[other].Name == "article" && flags.Net[other] > 0) return own;
        }

        return -1;
    }

    private bool[] CoveredBlocks()
    {
        var covered = new bool[tree.Count];
        if (CoveredText.Of(Metadata.ArticleBody) is not { } text) return covered;
        for (var index = 0; index < tree.Count; index++)
        {
            if (!tree[index].IsText && measures.BlockOf(index) == index && measures.OwnText(index) > 30 && text.Share(tree.Words(index)) >= Covered) covered[index] = true;
        }

        return covered;
    }

    private void Select()
    {
        var roots = new SiblingFinder(tree, measures, flags).Find(Core, Headline);
        if (Headline >= 0) Marks[Headline] = new PartMark(Roles.Headline);
        if (Metadata.Facts.Authors.IsEmpty) Metadata = Metadata with { Facts = Metadata.Facts with { Authors = [.. new BylineFinder(tree, measures, flags).Find(Core, Headline)] } };
        var text = FirstProse();
        new SynopsisMarks(tree, measures, Metadata, Marks).Mark(Core, Headline, text);
        new BylineMarks(tree, measures, Metadata, Marks).Mark(text, Core, Headline);
        var pruner = new ArticlePruner(tree, measures, flags, new TeaserLists(tree, measures, Metadata.Base), Marks);
        foreach (var root in roots) pruner.Prune(root, Core);
        MarkRest(roots);
    }

    /// <summary>Where the text begins: names and dates below are the text's.</summary>
    private int FirstProse()
    {
        for (var index = Core; index < tree[Core].End; index++)
        {
            if (!tree[index].IsText && measures.BlockOf(index) == index && measures.IsProse(index)) return index;
        }

        return Core;
    }

    /// <summary>Everything that is not inside a root is the page's, with the nearest reason.</summary>
    private void MarkRest(List<int> roots)
    {
        var next = 0;
        for (var index = 0; index < tree.Count;)
        {
            while (next < roots.Count && roots[next] < index) next++;
            if (Marks[index] is not null || (next < roots.Count && roots[next] == index))
            {
                index = tree[index].End;
                continue;
            }

            var holds = (next < roots.Count && roots[next] < tree[index].End) || HoldsMark(index);
            if (!holds) Marks[index] = MarkOf(index);
            index = holds ? index + 1 : tree[index].End;
        }
    }

    /// <summary>Marks inside a marked element have their own words; the headline's ancestors are opened so that its surroundings keep their own reasons.</summary>
    private bool HoldsMark(int index) => Headline > index && Headline < tree[index].End;

    private PartMark MarkOf(int index)
    {
        for (var outer = index; outer >= 0; outer = tree[outer].Parent)
        {
            if (flags.Reason(outer) is { } reason) return PartMark.For(reason);
        }

        // Between headline and text stand names and dates, which extraction reads; what it does not know stays the page's.
        var isMeta = Headline >= 0 && Core >= 0 && index > Headline && (index < Core || index < tree[Core].End + 8) && measures.Text[index] <= LongestMeta;
        return new PartMark(isMeta ? PartMark.Open : Roles.Furniture, Reasons.PageScrap);
    }
}
