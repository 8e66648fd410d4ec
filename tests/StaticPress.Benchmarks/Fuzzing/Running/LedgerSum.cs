using System.Globalization;
using System.Text;
using StaticPress.Extraction;
using StaticPress.Importers.Html;
using StaticPress.Model;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>
/// Sums the ledger of a document: every visible line stands in it once, or in a part of it where the format has parts, and what the
/// article says in its body, synopsis, takeaways, opinion, questions and answers is what their lines say, but for bullets and labels before it.
/// </summary>
public static class LedgerSum
{
    private const int LongestMark = 24;
    private const int LongestLabel = 80;
    private const int LongestLoneMark = 12;

    /// <summary>What does not add up, or null.</summary>
    public static string? Fault(SourceDocument document, ExtractedArticle extracted) =>
        (document.Parts is { } parts ? Parts(document, parts, extracted) : Lines(document, extracted)) ?? Words(document, extracted);

    /// <summary>A part has one entry of the ledger, and a visible line at least one part.</summary>
    private static string? Parts(SourceDocument document, EquatableArray<SourcePart> parts, ExtractedArticle extracted)
    {
        if (extracted.Ledger.Any(entry => entry.Role.Length == 0)) return "an entry without a role";
        if (!parts.Select(part => part.Text).SequenceEqual(extracted.Ledger.Select(entry => entry.Text), StringComparer.Ordinal)) return "the ledger has other entries than the document has parts";
        var taken = new bool[document.Text.LineCount + 1];
        foreach (var part in parts)
        {
            if (part.From < 1 || part.To < part.From || part.To > document.Text.LineCount) return $"a part on lines {part.From}-{part.To}";
            Array.Fill(taken, true, part.From, part.To - part.From + 1);
        }

        // A page's lines are markup: there its characters are counted.
        if (document.Format == "html") return PageSum.Fault(document.Text.Content, parts);
        var lost = Enumerable.Range(1, document.Text.LineCount).FirstOrDefault(line => !taken[line] && IsVisible(document.Text.Line(line)));
        return lost == 0 ? null : $"line {lost} stands in no part";
    }

    private static string? Lines(SourceDocument document, ExtractedArticle extracted)
    {
        var counts = new int[document.Text.LineCount + 1];
        foreach (var (from, to, role, _) in extracted.Ledger)
        {
            if (role.Length == 0) return $"an entry without a role on line {from}";
            for (var line = from; line <= to; line++) counts[line]++;
        }

        for (var line = 1; line <= document.Text.LineCount; line++)
        {
            if (counts[line] > 1 || (counts[line] == 0 && IsVisible(document.Text.Line(line)))) return $"line {line} stands {counts[line]} times in the ledger";
        }

        return null;
    }

    private static string? Words(SourceDocument document, ExtractedArticle extracted)
    {
        var article = extracted.Article;
        if (document.Format == "html") return CompareBlocks(document.Parts!.Value, extracted);
        Func<Block, string> wordsOf = document.Parts is null ? BlockText.Of : BlockWords.Of;
        return (document.Parts is { } parts ? CompareBlocks(parts, extracted) : Compare(document, extracted, "body", LongestMark, article.Body.Select(BlockText.Of)))
            ?? Compare(document, extracted, "synopsis", LongestLabel, article.Synopsis is null || article.Synopsis == document.Stated.Synopsis ? [] : [article.Synopsis])
            ?? Compare(document, extracted, "takeaways", LongestLabel, article.Takeaways)
            ?? Compare(document, extracted, "point_of_view", LongestLabel, article.PointOfView.Select(wordsOf))
            ?? Compare(document, extracted, "faq.question", LongestMark, article.Faq.Select(entry => entry.Question))
            ?? Compare(document, extracted, "faq.answer", LongestMark, article.Faq.SelectMany(entry => entry.Answer).Select(wordsOf));
    }

    /// <summary>The body's blocks are its parts in order, then its notes by their numbers as one list.</summary>
    private static string? CompareBlocks(EquatableArray<SourcePart> parts, ExtractedArticle extracted)
    {
        var entries = extracted.Ledger.Index().Where(entry => entry.Item.Role == Roles.Body)
            .OrderBy(entry => parts[entry.Index] is { Role: Roles.Body, Block: ListBlock note } ? note.Start : int.MinValue).Select(entry => Visible(entry.Item.Text));
        var blocks = extracted.Article.Body.Select(block => Visible(BlockWords.Of(block)));
        var (said, shown) = (string.Concat(entries), string.Concat(blocks));
        return said == shown ? null : $"the parts of the body say “{said}”, its blocks “{shown}”";
    }

    private static string? Compare(SourceDocument document, ExtractedArticle extracted, string role, int longestPrefix, IEnumerable<string> texts)
    {
        var given = new StringBuilder();
        foreach (var text in texts) AppendVisible(given, text);
        var whole = given.ToString();
        var canBeMark = role is Roles.Takeaways or Roles.Question or Roles.Answer;
        // Where a line may have ended: “- - 1” can be a mark and “- 1”, or two marks and “1”.
        var ends = new SortedSet<int> { 0 };
        foreach (var entry in EntriesOf(document, extracted, role))
        {
            foreach (var said in LinesOf(document, entry))
            {
                var line = Visible(said);
                // A picture without words among points is not said.
                var canBeLeftOut = role == Roles.Takeaways && IsPicture(document, said);
                ends = [.. ends.SelectMany(end => EndsOf(line, longestPrefix, canBeMark, whole, end)), .. canBeLeftOut ? ends : []];
                if (ends.Count == 0) return $"line {entry.From} as {role} is not what the article says: “{said}”";
            }
        }

        return ends.Max == whole.Length ? null : $"the article's {role} says what no line says: “{whole.AsSpan(ends.Max, Math.Min(80, whole.Length - ends.Max))}”";
    }

    /// <summary>In order, but for notes: they close the opinion or answer that refers to them.</summary>
    private static IEnumerable<LedgerEntry> EntriesOf(SourceDocument document, ExtractedArticle extracted, string role)
    {
        var entries = extracted.Ledger.Index().Where(entry => entry.Item.Role == role);
        if (document.Parts is not { } parts) return entries.Select(entry => entry.Item);
        var questions = extracted.Ledger.Where(entry => entry.Role == Roles.Question).Select(entry => entry.From).ToList();
        return entries.OrderBy(entry => QuestionsUntil(parts[entry.Index] is { ReferredFrom: [var line, ..] } ? line : entry.Item.From))
            .ThenBy(entry => parts[entry.Index] is { Role: Roles.Body, Block: ListBlock note } ? note.Start : int.MinValue).Select(entry => entry.Item);

        int QuestionsUntil(int line) => role == Roles.Answer ? questions.Count(question => question <= line) : 0;
    }

    private static IEnumerable<string> LinesOf(SourceDocument document, LedgerEntry entry) =>
        entry.Text?.Split('\n') ?? Enumerable.Range(entry.From, entry.To - entry.From + 1).Select(number => document.Text.Line(number).ToString());

    /// <summary>Where the line's words may end that begin at a place, perhaps without a mark or label before them.</summary>
    private static IEnumerable<int> EndsOf(string line, int longestPrefix, bool canBeMark, string whole, int start)
    {
        // “Q:” may stand alone on its line.
        if (line.Length == 0 || (canBeMark && line.Length <= LongestLoneMark && !char.IsLetter(line[^1]))) yield return start;
        for (var prefix = 0; prefix < Math.Min(longestPrefix, line.Length); prefix++)
        {
            // A mark or label ends with a sign, never within a word.
            if (prefix > 0 && char.IsLetter(line[prefix - 1])) continue;
            if (string.CompareOrdinal(whole, start, line, prefix, line.Length - prefix) == 0) yield return start + line.Length - prefix;
        }
    }

    private static bool IsPicture(SourceDocument document, string line)
    {
        return document.Parts is { } parts && parts.Any(part => part.Block is ListBlock list && Holds(list));

        bool Holds(ListBlock list) => list.Items.SelectMany(item => item.Children).Any(child => child is ListBlock inner ? Holds(inner) : child is ImageBlock image && image.File == line);
    }

    private static string Visible(string? text)
    {
        var visible = new StringBuilder();
        AppendVisible(visible, text);
        return visible.ToString();
    }

    private static void AppendVisible(StringBuilder target, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsVisible(c)) target.Append(c);
        }
    }

    private static bool IsVisible(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (IsVisible(c)) return true;
        }

        return false;
    }

    private static bool IsVisible(char c) =>
        c > ' ' && (c < '\u007F' || (!char.IsWhiteSpace(c) && c is not (>= '\uFE00' and <= '\uFE0F') && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format)));
}
