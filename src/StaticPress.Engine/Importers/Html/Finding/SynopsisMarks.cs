using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Marks the standfirst: between headline and text, called so, or the same as the page's description and outside the text's element.</summary>
internal sealed class SynopsisMarks(HtmlTree tree, PageMeasures measures, PageMetadata metadata, PartMark?[] marks)
{
    private const double Alike = 0.8;

    private const int Longest = 600;

    private const int Shortest = 20;

    private static readonly string[] Names = ["standfirst", "subtitle", "subheadline", "subheading", "subhead", "subtitulo", "sottotitolo", "dek", "deck", "chapo", "chapeau", "entradilla", "bajada", "anriss", "vorspann", "occhiello", "teaser__text"];

    public void Mark(int core, int headline, int firstProse)
    {
        if (headline < 0) return;
        var description = metadata.Facts.Synopsis is { } text ? HeadlineFinder.WordsOf(text) : null;
        for (var index = tree[headline].End; index < Math.Max(core, firstProse + 1) && index < tree.Count; index++)
        {
            if (tree[index].IsText || marks[index] is not null || index == core || measures.BlockOf(index) != index || measures.Text[index] is < Shortest or > Longest || measures.LinkDensity(index) > 0.5 || HtmlPictures.In(tree, index).Count > 0) continue;
            var isNamed = HtmlHints.Has(tree[index], Names);
            var isOutside = index < core || IsApart(index, core);
            if (!isNamed && !(isOutside && description is not null && HeadlineFinder.Like(HeadlineFinder.WordsOf(tree.Words(index)), description) >= Alike)) continue;
            marks[index] = new PartMark(Roles.Synopsis);
            return;
        }
    }

    /// <summary>The text's first paragraph stands beside the second, a standfirst in a place of its own.</summary>
    private bool IsApart(int index, int core)
    {
        for (var next = tree[index].End; next < tree[core].End; next++)
        {
            if (!tree[next].IsText && measures.BlockOf(next) == next && measures.IsProse(next)) return tree[next].Parent != tree[index].Parent;
        }

        return false;
    }
}
