using System.Globalization;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Tests;

public class CorpusTests
{
    private static readonly Lazy<IReadOnlyList<CorpusDocument>> Documents = new(() => CorpusFolder.Read(Repository.File("tests/Corpus")));

    [Fact]
    public void Every_line_of_every_document_stands_in_the_ledger_once()
    {
        foreach (var document in Documents.Value) LedgerLaw.Check(document.Format, document.Source.Content);
    }

    [Fact]
    public void Every_answer_names_every_line_of_its_document_once() =>
        Assert.Empty(Documents.Value.Where(document => !document.Gold.Lines.IsEmpty).SelectMany(WronglyNamed));

    [Fact]
    public void Every_value_of_an_answer_stands_in_its_document() =>
        Assert.Empty(Documents.Value.SelectMany(document => Values(document.Gold).Where(value => !Plain(document.Source.Content).Contains(Plain(value), StringComparison.Ordinal)).Select(value => $"{document.Name}: {value}")));

    /// <summary>Floors rise with the program: <c>UPDATE_GOLDEN=1</c> writes what is reached now, and the diff is reviewed.</summary>
    [Fact]
    public void No_field_is_read_worse_than_its_floor()
    {
        var file = Repository.File("tests/Corpus/floors.txt");
        var reached = Documents.Value.GroupBy(document => document.Format).OrderByDescending(format => format.Key, StringComparer.Ordinal)
            .SelectMany(format => CorpusField.All.Select(field => (Name: $"{format.Key}/{field.Name}", Tally: FieldTally.Of(field, format)))).Where(field => field.Tally.Documents > 0).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllLines(file, reached.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} {Math.Floor(100 * field.Tally.F1) / 100:F2}")));
        var floors = File.ReadLines(file).Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
        Assert.Empty(reached.Where(field => field.Tally.F1 < floors[field.Name]).Select(field => $"{field.Name} {field.Tally.F1:F4} < {floors[field.Name]:F2}"));
    }

    private static IEnumerable<string> WronglyNamed(CorpusDocument document)
    {
        var named = document.Gold.Lines.SelectMany(lines => lines.Numbers).ToLookup(line => line);
        for (var line = 1; line <= document.Source.LineCount; line++)
        {
            var wanted = document.Source.Line(line).Trim().IsEmpty ? 0 : 1;
            if (named[line].Count() != wanted) yield return $"{document.Name}: line {line} is named {named[line].Count()} times";
        }
    }

    private static IEnumerable<string> Values(GoldAnswer gold) =>
        ((IEnumerable<string?>)[gold.Headline, gold.Place, gold.DateText, gold.Agency, gold.Publisher, .. gold.Synopsis?.Split('\n') ?? [], .. gold.Byline, .. gold.Takeaways, .. gold.Faq.SelectMany(entry => entry.Answer.Split('\n').Prepend(entry.Question))]).OfType<string>();

    /// <summary>Without white space, seen or unseen: a wrapped value has its line ends, and in scripts without spaces the join has none.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not '\u200B'));
}
