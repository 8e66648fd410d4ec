using System.Globalization;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Corpus;

/// <summary>The figures of a run as rows of cells, however they are printed.</summary>
internal static class CorpusTables
{
    private static readonly string[] Brief = ["headline", "byline", "takeaways", "dateline.place", "dateline.date_text", "dateline.agency", "published", "faq.question", "body", "body.blocks", "furniture"];

    /// <summary>The documents of each format, in the order of their names.</summary>
    public static IEnumerable<IGrouping<string, CorpusDocument>> Formats(IEnumerable<CorpusDocument> documents) =>
        documents.GroupBy(document => document.Format, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);

    public static string ShapeOf(CorpusDocument document) => $"{document.Format}/{document.Shape}";

    public static IReadOnlyList<string[]> Fields(IEnumerable<CorpusDocument> documents, string title) =>
    [
        [title, "documents", "precision", "recall", "F1"],
        .. CorpusField.All.Select(field => FieldTally.Of(field, documents)).Where(tally => tally.Documents > 0)
            .Select(tally => (string[])[tally.Field, tally.Documents.ToString(CultureInfo.InvariantCulture), Percent(tally.Precision), Percent(tally.Recall), Percent(tally.F1)]),
    ];

    /// <summary>F1 of the main fields for each group of documents; a dash where no document of the group has the field.</summary>
    public static IReadOnlyList<string[]> Groups(IReadOnlyList<CorpusDocument> documents, string title, Func<CorpusDocument, string> key) =>
    [
        [title, "documents", .. Brief],
        .. documents.GroupBy(key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (string[])[group.Key, group.Count().ToString(CultureInfo.InvariantCulture), .. Brief.Select(name => Cell(name, group))]),
    ];

    public static string LanguageOf(CorpusDocument document) => document.Gold.Language?.Split('-')[0] ?? "–";

    public static int Faultless(IReadOnlyList<CorpusDocument> documents) => documents.Count(document => LossOf(document) == 0);

    /// <summary>How many fields were lost in a document, in parts.</summary>
    public static double LossOf(CorpusDocument document) => CorpusField.All.Select(field => field.Score(document)).Sum(score => score.IsSilent ? 0 : 1 - score.F1);

    public static string Percent(double value) => (100 * value).ToString("F1", CultureInfo.InvariantCulture);

    private static string Cell(string name, IEnumerable<CorpusDocument> documents)
    {
        var tally = FieldTally.Of(CorpusField.All.Single(field => field.Name == name), documents);
        return tally.Documents == 0 ? "–" : Percent(tally.F1);
    }
}
