using System.Globalization;
using System.Text;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Corpus;

/// <summary>The tables of a run for a terminal.</summary>
internal static class ConsoleReport
{
    public static string Of(IReadOnlyList<CorpusDocument> documents)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{documents.Count} documents, {CorpusTables.Faultless(documents)} of them read without a fault");
        foreach (var table in (IReadOnlyList<string[]>[])[.. CorpusTables.Formats(documents).Select(format => CorpusTables.Fields(format, format.Key)), CorpusTables.Groups(documents, "shape", CorpusTables.ShapeOf), CorpusTables.Groups(documents, "language", CorpusTables.LanguageOf)])
        {
            text.AppendLine();
            Append(text, table);
        }

        return text.ToString();
    }

    public static string Worst(IReadOnlyList<CorpusDocument> documents, int count)
    {
        var text = new StringBuilder();
        foreach (var document in documents.OrderByDescending(CorpusTables.LossOf).Take(count).Where(document => CorpusTables.LossOf(document) > 0))
        {
            var lost = CorpusField.All.Select(field => (field.Name, Score: field.Score(document))).Where(pair => !pair.Score.IsSilent && pair.Score.F1 < 1).Select(pair => $"{pair.Name} {CorpusTables.Percent(pair.Score.F1)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{CorpusTables.LossOf(document),5:F2}  {document.Name}  {string.Join(", ", lost)}");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows) text.AppendLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
    }
}
