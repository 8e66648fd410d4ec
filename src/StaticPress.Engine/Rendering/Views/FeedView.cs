namespace StaticPress.Rendering;

/// <summary>A feed as a page's head announces it.</summary>
internal sealed class FeedView(string title, string label, string type, string url) : View<FeedView>
{
    private static readonly Members<FeedView> All = new()
    {
        { "title", view => view.Title },
        { "label", view => view.Label },
        { "type", view => view.Type },
        { "url", view => view.Url },
    };

    protected override Members<FeedView> Table => All;

    private string Title => title;

    private string Label => label;

    private string Type => type;

    private string Url => url;
}
