using StaticPress.Archives.Markup;
using StaticPress.Archives.Xml;
using StaticPress.Model;

namespace StaticPress.Archives.WordPress;

/// <summary>One <c>item</c> of an export, by the names that WordPress has for its parts.</summary>
internal sealed class WordPressItem(XmlPiece item)
{
    /// <summary>The category that WordPress gives to what nobody filed.</summary>
    private const string Unfiled = "uncategorized";

    public int Line => item.Line;

    public int Column => item.Column;

    public string Id => Own("post_id") ?? item.TextOf("guid") ?? item.TextOf("link") ?? Title;

    public string Title => item.Child("title")?.Text.Trim() ?? "";

    public string? Link => item.TextOf("link");

    public int ContentLine => item.Child("encoded", Namespaces.Content)?.Line ?? item.Line;

    public string? Content => item.Child("encoded", Namespaces.Content)?.Text;

    /// <summary>Its namespace is one of WordPress's, with the version before the name.</summary>
    public string? Excerpt => item.Children.FirstOrDefault(child => child.Name == "encoded" && Namespaces.IsWordPress(child.Namespace))?.Text;

    public string Type => Own("post_type") ?? "post";

    public string Status => Own("status") ?? "publish";

    /// <summary>Nobody could read it: drafts, what waits for an editor, private and protected texts.</summary>
    public bool IsUnpublished => Status is not ("publish" or "future") || Own("post_password") is not null;

    public string? Slug => Own("post_name") is { } name ? Uri.UnescapeDataString(name) : null;

    public PressDate? Published => ArchiveDates.OfPair(Own("post_date"), Own("post_date_gmt")) ?? (IsUnpublished ? null : ArchiveDates.Read(item.TextOf("pubDate")));

    public PressDate? Modified => ArchiveDates.OfPair(Own("post_modified"), Own("post_modified_gmt"));

    public int Comments => item.Children.Count(child => child.Name == "comment" && Namespaces.IsWordPress(child.Namespace));

    public string? Meta(string key) => item.All("postmeta").FirstOrDefault(meta => meta.TextOf("meta_key") == key)?.TextOf("meta_value");

    /// <summary>Plug-ins for several authors file them as categories of a domain of their own; they win over who pressed the button.</summary>
    public IEnumerable<string> Authors(WordPressSite site)
    {
        var several = Filed("author").Select(author => author.Text).ToList();
        if (several.Count > 0) return several.Select(MarkupReader.Clean).OfType<string>();
        return item.TextOf("creator") is { } login ? [site.NameOf(login)] : [];
    }

    public string? Section(WordPressSite site)
    {
        var categories = Categories().ToList();
        var primary = Meta("_yoast_wpseo_primary_category") ?? Meta("rank_math_primary_category");
        return primary is not null && site.Category(primary) is { } chosen && categories.Contains(chosen, StringComparer.Ordinal) ? chosen : categories.FirstOrDefault();
    }

    /// <summary>Tags, and the categories beside the first.</summary>
    public IEnumerable<string> Topics(WordPressSite site)
    {
        var section = Section(site);
        return Categories().Where(name => name != section).Concat(Filed("post_tag").Select(tag => MarkupReader.Clean(tag.Text)).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Categories() => Filed("category").Where(category => category.Get("nicename") != Unfiled && !category.Text.Trim().Equals(Unfiled, StringComparison.OrdinalIgnoreCase))
        .Select(category => MarkupReader.Clean(category.Text)).OfType<string>();

    private IEnumerable<XmlPiece> Filed(string domain) => item.All("category").Where(category => category.Get("domain") == domain && !string.IsNullOrWhiteSpace(category.Text));

    private string? Own(string name) => item.Children.FirstOrDefault(child => child.Name == name && Namespaces.IsWordPress(child.Namespace))?.Text.Trim() is { Length: > 0 } text ? text : null;
}
