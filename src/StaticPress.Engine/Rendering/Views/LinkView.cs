namespace StaticPress.Rendering;

/// <summary>A link to a page of the site.</summary>
internal sealed class LinkView(string title, string url) : View<LinkView>
{
    private static readonly Members<LinkView> All = new()
    {
        { "title", view => view.Title },
        { "url", view => view.Url },
    };

    protected override Members<LinkView> Table => All;

    private string Title => title;

    private string Url => url;
}
