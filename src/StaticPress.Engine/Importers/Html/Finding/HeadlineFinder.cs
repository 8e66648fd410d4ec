using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Finds the printed headline: the heading that is most like one of the titles that the page states, the larger and nearer to the text the better.</summary>
internal sealed class HeadlineFinder(HtmlTree tree, PageMeasures measures)
{
    private const double LeastLike = 0.6;

    private const int Longest = 400;

    private static readonly string[] Names = ["headline", "title", "titulo", "titre", "titel", "heading", "hed"];

    public int Find(int core, IReadOnlyList<string> titles)
    {
        var wanted = titles.Select(WordsOf).Where(words => words.Count > 0).ToList();
        var (best, score) = (-1, 0.0);
        var last = core < 0 ? tree.Count : tree[core].End;
        for (var index = 0; index < last; index++)
        {
            if (measures.Text[index] is 0 or > Longest || Rank(index) is not (> 0 and var rank)) continue;
            var words = WordsOf(tree.Words(index));
            var like = wanted.Count == 0 ? 0 : wanted.Max(title => Like(title, words));
            if (like < LeastLike) continue;
            var value = like + rank - (index > core && core >= 0 ? 0.02 : 0);
            if (value > score) (best, score) = (index, value);
        }

        return best >= 0 ? best : Only(core);
    }

    /// <summary>The only heading of level 1, above the text or at its beginning, where no stated title is like a heading.</summary>
    private int Only(int core)
    {
        var found = -1;
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Name != "h1" || measures.Text[index] < 8) continue;
            if (found >= 0) return -1;
            found = index;
        }

        return found >= 0 && core >= 0 && found < tree[core].End && tree.Words(found).Contains(' ', StringComparison.Ordinal) ? found : -1;
    }

    private double Rank(int index)
    {
        var node = tree[index];
        if (HtmlNames.HeadingLevel(node.Name) is > 0 and var level) return 0.35 - (0.05 * level);
        if (node.IsText || HtmlNames.IsInline(node.Name) && node.Name is not ("span" or "b" or "strong" or "font")) return 0;
        if (node.Name is "div" or "span" or "p" or "td" && (HtmlHints.Has(node, Names) || node.Get("itemprop") is "headline" or "name")) return 0.05;
        return node.Name is "b" or "strong" or "font" && measures.BlockOf(index) is var block && (measures.Text[block] == measures.Text[index] || IsOwnLine(index)) ? 0.01 : 0;
    }

    /// <summary>In pages without headings a title stands in large letters before a line break.</summary>
    private bool IsOwnLine(int index)
    {
        var next = tree.SkipBlank(tree[index].End);
        return next < tree.Count && tree[next].Name == "br";
    }

    /// <summary>How many words two titles share, in parts of all.</summary>
    public static double Like(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var common = one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
        return 2.0 * common / Math.Max(1, one.Values.Sum() + other.Values.Sum());
    }

    public static Dictionary<string, int> WordsOf(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            var isAlone = isLetter && BodyText.IsIdeographic(text[at]);
            if (start >= 0 && (!isLetter || isAlone)) Add(words, text[start..at]);
            if (start >= 0 && (!isLetter || isAlone)) start = -1;
            if (isAlone) Add(words, text[at].ToString());
            else if (isLetter && start < 0) start = at;
        }

        return words;
    }

    private static void Add(Dictionary<string, int> words, string word) => words[word] = words.GetValueOrDefault(word) + 1;
}
