using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>A link to a page of the site.</summary>
internal sealed class LinkView(string title, string url, string language) : View<LinkView>
{
    private static readonly Members<LinkView> All = new()
    {
        { "title", view => view.Title },
        { "url", view => view.Url },
        { "language", view => view.Language },
        { "direction", view => LanguageDirection.NameOf(view.Language) },
    };

    protected override Members<LinkView> Table => All;

    private string Title => title;

    private string Url => url;

    private string Language => language;
}
