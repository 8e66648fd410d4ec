using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Which elements are furniture by what they are or are called; what holds much of the page's prose is never furniture by name alone.</summary>
internal sealed class PageFlags
{
    /// <summary>More of the page's prose than this is the article, whatever it is called.</summary>
    private const double LargestPart = 0.35;

    private const double LeastArticle = 250;

    private readonly HtmlTree tree;
    private readonly PageMeasures measures;
    private readonly string?[] reasons;
    private readonly double[] prose;

    public PageFlags(HtmlTree tree, PageMeasures measures, bool[] covered)
    {
        (this.tree, this.measures) = (tree, measures);
        (reasons, prose, Net) = (new string?[tree.Count], new double[tree.Count], new double[tree.Count]);
        for (var index = tree.Count - 1; index >= 0; index--) AddProse(index, covered);
        for (var index = 0; index < tree.Count; index++)
        {
            if (!tree[index].IsText) reasons[index] = ReasonOf(index);
        }

        for (var index = tree.Count - 1; index >= 0; index--) AddNet(index);
    }

    /// <summary>The worth of everything inside an element that is not furniture.</summary>
    public double[] Net { get; }

    /// <summary>The worth of the prose in an element, menus not deducted.</summary>
    public double Prose(int index) => prose[index];

    public string? Reason(int index) => reasons[index];

    private double Total => prose.Length == 0 ? 0 : prose[0];

    private void AddProse(int index, bool[] covered)
    {
        if (measures.Own[index] > 0) prose[index] += measures.Own[index];
        // What the page itself states as the article's text outweighs any name.
        if (covered[index]) prose[index] += 10 * measures.OwnText(index);
        if (tree[index].Parent is >= 0 and var parent) prose[parent] += prose[index];
    }

    private void AddNet(int index)
    {
        if (reasons[index] is not null) Net[index] = 0;
        else Net[index] += measures.BlockOf(index) == index && !tree[index].IsText ? measures.Own[index] : 0;
        if (tree[index].Parent is >= 0 and var parent) Net[parent] += Net[index];
    }

    private string? ReasonOf(int index)
    {
        var node = tree[index];
        if (node.Name is "html" or "body" or "main") return null;
        if (prose[index] > LargestPart * Total && Total > 0) return IsBesideArticle(index) ? FurnitureHints.LargeReasonOf(node) : null;
        if (FurnitureHints.IsHidden(node)) return Reasons.NotShown;
        if (node.Get("aria-hidden") == "true" && prose[index] < LargestPart * Total) return PartMark.Hidden.Reason;
        return ByElement(node, index) ?? ByName(node, index);
    }

    /// <summary>Comments and galleries may have more words than the article; they do not hold its title, and leave it its text.</summary>
    private bool IsBesideArticle(int index) => Total - prose[index] > LeastArticle && tree.Find(0, "h1", "h2") is >= 0 and var title && title < index;

    private string? ByElement(HtmlNode node, int index) => node.Name switch
    {
        "nav" => Reasons.Navigation,
        "footer" => IsInArticle(index) ? Reasons.PageScrap : Reasons.Legal,
        "header" when !IsInArticle(index) && !HeadsText(index) => Reasons.Navigation,
        "aside" when measures.LinkDensity(index) > 0.3 || !IsInArticle(index) => Reasons.Related,
        "form" or "fieldset" when measures.Text[index] < 600 || prose[index] < 300 => Reasons.Form,
        "button" when !IsInHeading(index) => Reasons.Form,
        "dialog" => Reasons.Cookie,
        _ => node.Get("role") switch
        {
            "navigation" or "menu" or "menubar" or "toolbar" or "tablist" => Reasons.Navigation,
            "banner" or "search" => Reasons.Navigation,
            "contentinfo" => Reasons.Legal,
            "complementary" => Reasons.Related,
            "dialog" or "alertdialog" or "alert" => Reasons.Cookie,
            "button" when !IsInHeading(index) => Reasons.Form,
            _ => null,
        },
    };

    private string? ByName(HtmlNode node, int index)
    {
        if (node.Name is "article" && prose[index] > 0.2 * Total) return null;
        // Inside a sentence a name styles a word, and a link or heading so named may be an author's.
        if (HtmlNames.IsInline(node.Name) && node.Name is not ("span" or "label") || HtmlNames.HeadingLevel(node.Name) > 0 && measures.LinkDensity(index) < 0.5) return null;
        if (node.Name == "span" && measures.BlockOf(index) is var block && block != index && measures.OwnText(block) > measures.Text[index]) return null;
        if (ArticleHints.Of(node) == 2) return null;
        return FurnitureHints.ReasonOf(node) is { } reason && prose[index] <= MostProse(reason) ? reason : null;
    }

    /// <summary>How much prose a box of each kind may hold: buttons have none, comments may have as much as the article.</summary>
    private double MostProse(string reason) => reason switch
    {
        Reasons.Share or Reasons.Form => 150,
        Reasons.Navigation or Reasons.Topics => Math.Max(200, 0.1 * Total),
        Reasons.Comments => LargestPart * Total,
        _ => Math.Max(600, 0.15 * Total),
    };

    /// <summary>A heading that opens what stands below it is a heading all the same.</summary>
    private bool IsInHeading(int index)
    {
        for (var block = index; block >= 0; block = tree[block].Parent)
        {
            if (HtmlNames.HeadingLevel(tree[block].Name) > 0 || tree[block].Name is "summary" or "dt") return true;
            if (block != index && !HtmlNames.IsInline(tree[block].Name)) return false;
        }

        return false;
    }

    /// <summary>The page's own header stands outside its main part; one inside, with words rather than links, is a section's.</summary>
    private bool HeadsText(int index)
    {
        if (measures.LinkDensity(index) > 0.3) return false;
        for (var parent = tree[index].Parent; parent >= 0; parent = tree[parent].Parent)
        {
            if (tree[parent].Name == "main" || tree[parent].Get("role") == "main") return true;
        }

        return false;
    }

    private bool IsInArticle(int index)
    {
        for (var parent = tree[index].Parent; parent >= 0; parent = tree[parent].Parent)
        {
            if (tree[parent].Name == "article" && prose[parent] > LargestPart * Total) return true;
        }

        return false;
    }
}
