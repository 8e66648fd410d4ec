using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Text;

namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>One document of the corpus: its text, the reader's answer, and the program's. Its name is the path below the corpus without an extension: <c>text/wire/ap-library-flood</c>.</summary>
internal sealed class CorpusDocument(string name, SourceText source, GoldAnswer gold, ExtractedArticle answer)
{
    private readonly string[] roles = RolesOf(source, answer);

    public string Name => name;

    /// <summary>The importer's name, which is the corpus's first folder.</summary>
    public string Format => name.Split('/')[0];

    /// <summary>The folder that the document stands in.</summary>
    public string Shape => name.Split('/')[^2];

    public SourceText Source => source;

    public GoldAnswer Gold => gold;

    public ExtractedArticle Answer => answer;

    /// <summary>The program's role for a line, or an empty string.</summary>
    public string RoleAt(int line) => roles[line];

    /// <summary>The text of all lines that must have the role, and of those that may and were given it.</summary>
    public string GoldText(string role) => string.Join('\n', RunsOf(role).SelectMany(lines => lines.Numbers).Select(line => source.Line(line).ToString()));

    /// <summary>Reads as a build does.</summary>
    public static CorpusDocument Read(string file, string name, ReadOnlyMemory<byte> bytes, string goldJson)
    {
        var diagnostics = new List<Diagnostic>();
        var document = AllImporters.For(file).Import(file, bytes, diagnostics) ?? throw new InvalidDataException($"{file}: {diagnostics[0].Message}");
        return new CorpusDocument(name, document.Text, GoldAnswer.Parse(goldJson), new ArticleExtractor(ExtractionOptions.Default).Extract(document));
    }

    private IEnumerable<GoldLines> RunsOf(string role) => gold.Lines.Where(lines => lines.May(role) && (!lines.IsOpen || RoleAt(lines.From) == role));

    private static string[] RolesOf(SourceText source, ExtractedArticle answer)
    {
        var byLine = new string[source.LineCount + 1];
        Array.Fill(byLine, "");
        foreach (var entry in answer.Ledger) Array.Fill(byLine, entry.Role, entry.From, entry.To - entry.From + 1);
        return byLine;
    }
}
