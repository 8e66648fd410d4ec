using System.Buffers;
using StaticPress.Importers.Html.Metadata;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Finds who wrote an article in the page itself, where its metadata does not say: in elements that are called a byline, near headline and text.</summary>
internal sealed class BylineFinder(HtmlTree tree, PageMeasures measures, PageFlags flags)
{
    private const int Longest = 160;

    private const int MostWords = 5;

    /// <summary>How far above the headline a byline may stand, in elements.</summary>
    private const int Above = 120;

    private const int MostNames = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("0123456789|·•@—–:/\n");

    private static readonly string[] AuthorNames = ["byline", "bylines", "author", "authors", "writer", "autor", "autores", "auteur", "auteurs", "autore", "contributor", "vcard"];

    public List<string> Find(int core, int headline)
    {
        var from = Math.Max(0, (headline < 0 ? core : Math.Min(core, headline)) - Above);
        for (var index = from; index < tree[core].End; index++)
        {
            if (tree[index].IsText || measures.Text[index] is 0 or > Longest || index == headline || !HtmlHints.Has(tree[index], AuthorNames) || IsElsewhere(index)) continue;
            var names = NamesIn(tree.Words(index)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames).ToList();
            if (names.Count > 0) return names;
        }

        return [];
    }

    /// <summary>Writers of comments and of other articles.</summary>
    private bool IsElsewhere(int index)
    {
        for (; index >= 0; index = tree[index].Parent)
        {
            if (flags.Reason(index) is Model.Reasons.Comments or Model.Reasons.Related or Model.Reasons.Advertisement) return true;
        }

        return false;
    }

    private static IEnumerable<string> NamesIn(string words)
    {
        var end = words.AsSpan().IndexOfAny(Ends);
        // "By: Ana Ruiz"
        if (end > 0 && words[end] == ':' && end < 20) return NamesIn(words[(end + 1)..].Trim());
        var text = (end < 0 ? words : words[..end]).Trim(' ', ',', '-', '.');
        return PageNames.Of(text).Select(WithoutOffice).Where(IsPrintedName);
    }

    /// <summary><c>Ana Ruiz, Health Editor</c>; months of a date behind a name.</summary>
    private static string WithoutOffice(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return (comma > 0 ? name[..comma] : name).Trim();
    }

    private static bool IsPrintedName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !char.IsLetter(name[0])) return false;
        if (words.Length == 1) return !char.IsAscii(name[0]) && name.Length is >= 2 and <= 5;
        return !char.IsLower(words[0][0]) && !char.IsLower(words[^1][0]) && !name.AsSpan().ContainsAny("?!&+");
    }
}
