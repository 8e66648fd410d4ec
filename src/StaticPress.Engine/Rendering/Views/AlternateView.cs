namespace StaticPress.Rendering;

/// <summary>Another form of the page's article, as its head announces it.</summary>
internal sealed class AlternateView(string type, string url) : View<AlternateView>
{
    private static readonly Members<AlternateView> All = new()
    {
        { "type", view => view.Type },
        { "url", view => view.Url },
    };

    protected override Members<AlternateView> Table => All;

    private string Type => type;

    private string Url => url;
}
