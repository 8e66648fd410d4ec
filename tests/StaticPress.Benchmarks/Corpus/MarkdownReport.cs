using System.Globalization;
using System.Text;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Corpus;

/// <summary>The tables of a run as <c>docs/extraction-quality.md</c>.</summary>
internal static class MarkdownReport
{
    public static string Of(IReadOnlyList<CorpusDocument> documents)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # How well articles are read

            Written by `dotnet run --project tests/StaticPress.Benchmarks -- corpus --markdown docs/extraction-quality.md` over the {documents.Count} documents of
            [`tests/Corpus`](../tests/Corpus/README.md), which also says how each field is compared. The documents were written for the project, in the shapes of
            real exports, and their answers by reading them; the program was not asked. Figures are per cent. {CorpusTables.Faultless(documents)} documents are read without a fault.

            ## Fields


            """);
        foreach (var format in CorpusTables.Formats(documents))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {format.Key}\n\n{format.Count()} documents, {CorpusTables.Faultless([.. format])} of them without a fault.\n\n");
            Append(text, CorpusTables.Fields(format, "field"));
            text.Append('\n');
        }
        text.Append("## Shapes\n\nF1 of the main fields; a dash where no document of the shape has the field.\n\n");
        Append(text, CorpusTables.Groups(documents, "shape", CorpusTables.ShapeOf));
        text.Append("\n## Languages\n\n");
        Append(text, CorpusTables.Groups(documents, "language", CorpusTables.LanguageOf));
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        AppendRow(text, rows[0]);
        AppendRow(text, [.. rows[0].Select((_, column) => column == 0 ? "---" : "---:")]);
        foreach (var row in rows.Skip(1)) AppendRow(text, row);
    }

    private static void AppendRow(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
