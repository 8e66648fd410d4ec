using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Marks the lines that say who wrote and when, where the page states both apart and the lines need no reading.</summary>
internal sealed class BylineMarks(HtmlTree tree, PageMeasures measures, PageMetadata metadata, PartMark?[] marks)
{
    private const int Longest = 160;

    private static readonly string[] AuthorNames = ["author", "authors", "byline", "writer", "autor", "auteur", "autore", "contributor"];

    private static readonly string[] DateNames = ["date", "dateline", "time", "timestamp", "published", "pubdate", "datum", "fecha", "updated"];

    private static readonly string[] MetaNames = ["meta", "postmeta", "infos", "kicker"];

    public void Mark(int text, int core, int headline)
    {
        for (var index = 0; index < text; index++)
        {
            if (tree[index].IsText || index == core || measures.Text[index] is 0 or > Longest || marks[index] is not null || HoldsText(index, headline)) continue;
            if (RoleOf(index) is not { } role) continue;
            marks[index] = role;
            index = tree[index].End - 1;
        }
    }

    private bool HoldsText(int index, int headline) => headline >= index && headline < tree[index].End;

    private PartMark? RoleOf(int index)
    {
        var node = tree[index];
        // A name inside a sentence is the sentence's.
        if (HtmlNames.IsInline(node.Name) && measures.OwnText(measures.BlockOf(index)) > measures.Text[index] * 1.5 + 12 || HtmlNames.HeadingLevel(node.Name) > 0) return null;
        var isAuthor = node.Get("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true || HtmlHints.Has(node, AuthorNames);
        var isDate = node.Name == "time" || HtmlHints.Has(node, DateNames);
        if (!isAuthor && !isDate && !HtmlHints.Has(node, MetaNames)) return null;
        var words = tree.Words(index);
        if (!metadata.Facts.Authors.IsEmpty && metadata.Facts.Authors.Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase))) return new PartMark(Roles.Byline);
        if (isAuthor && (metadata.Facts.Authors.IsEmpty || measures.Text[index] < 60)) return metadata.Facts.Authors.IsEmpty ? null : new PartMark(Roles.Furniture, Reasons.Credits);
        return isDate && metadata.Facts.Published is not null && words.Any(char.IsDigit) && measures.Text[index] < 80 ? new PartMark(Roles.Published) : null;
    }
}
