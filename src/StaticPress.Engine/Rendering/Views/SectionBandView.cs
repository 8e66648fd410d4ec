namespace StaticPress.Rendering;

/// <summary>A section on the front page with its newest articles that are not shown above it.</summary>
internal sealed class SectionBandView(TermView section, IReadOnlyList<TeaserView> articles) : View<SectionBandView>
{
    private static readonly Members<SectionBandView> All = new()
    {
        { "section", view => view.Section },
        { "articles", view => view.Articles },
    };

    protected override Members<SectionBandView> Table => All;

    private TermView Section => section;

    private IReadOnlyList<TeaserView> Articles => articles;
}
