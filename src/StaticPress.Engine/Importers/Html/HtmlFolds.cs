namespace StaticPress.Importers.Html;

/// <summary>Tells texts that a page folds away: several <c>details</c> in a row are sections, each headed by its <c>summary</c>; a single one hides an aside.</summary>
internal static class HtmlFolds
{
    public static bool IsOneOfSeveral(HtmlBlockReader reader, int summary)
    {
        var tree = reader.Tree;
        var details = tree[summary].Parent;
        if (details < 0 || tree[details].Name != "details") return false;
        // Each may stand in a box of its own.
        var box = tree[details].Parent;
        var isOne = IsFollowed(tree, details, alone: true) || (box >= 0 && IsFollowed(tree, box, alone: false)) || Follows(reader, details) || (box >= 0 && Follows(reader, box));
        if (isOne) reader.LastFold = details;
        return isOne;
    }

    private static bool IsFollowed(HtmlTree tree, int element, bool alone)
    {
        var next = tree.SkipBlank(tree[element].End);
        if (next >= tree.Count || tree[next].Parent != tree[element].Parent) return false;
        return alone ? tree[next].Name == "details" : tree.SkipBlank(next + 1) is var first && first < tree[next].End && tree[first].Name == "details" && tree[element].Name == tree[next].Name;
    }

    /// <summary>Whether the last one that was read stands directly before, with nothing between.</summary>
    private static bool Follows(HtmlBlockReader reader, int element)
    {
        var tree = reader.Tree;
        for (var before = reader.LastFold; before >= 0; before = tree[before].Parent)
        {
            if (tree[before].Parent == tree[element].Parent) return tree.SkipBlank(tree[before].End) == element;
            if (tree[before].Name != "details" && before != tree[reader.LastFold].Parent) return false;
        }

        return false;
    }
}
