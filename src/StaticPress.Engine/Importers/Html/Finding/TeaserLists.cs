namespace StaticPress.Importers.Html.Finding;

/// <summary>Tells lists of the site's other articles: in each item a picture and a title lead to the same page of the site.</summary>
internal sealed class TeaserLists(HtmlTree tree, PageMeasures measures, Uri? page)
{
    private const int FewestItems = 3;

    /// <summary>Advertisements stand among them.</summary>
    private const double MostOf = 0.6;

    private const int ShortestTitle = 12;

    public bool Is(int index)
    {
        if (tree[index].Name is not ("ul" or "ol" or "div" or "section") || measures.Links[index] < 2 * FewestItems) return false;
        var (items, teasers) = (0, 0);
        foreach (var child in tree.Children(index))
        {
            if (tree[child].IsText || measures.Text[child] == 0) continue;
            items++;
            if (IsTeaser(child)) teasers++;
        }

        return teasers >= FewestItems && teasers > MostOf * items;
    }

    private bool IsTeaser(int item)
    {
        var (pictured, titled) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var inner = item; inner < tree[item].End; inner++)
        {
            if (tree[inner].Name != "a" || tree[inner].Get("href") is not { Length: > 1 } address || !IsOwn(address)) continue;
            if (measures.Text[inner] >= ShortestTitle) titled.Add(address);
            if (tree.Find(inner, "img", "picture") >= 0) pictured.Add(address);
        }

        return titled.Overlaps(pictured);
    }

    /// <summary>What is recommended elsewhere is the author's; only a page of the same site is another article.</summary>
    private bool IsOwn(string address)
    {
        if (address.StartsWith('#')) return false;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var link) || link.Scheme is not ("http" or "https")) return !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal);
        return page is not null && link.Host.Equals(page.Host, StringComparison.OrdinalIgnoreCase);
    }
}
