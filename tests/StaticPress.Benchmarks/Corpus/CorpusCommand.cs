using System.Globalization;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Corpus;

/// <summary>Reads every document of the corpus and says how well: <c>corpus [FOLDER] [--worst N] [--diff NAME] [--markdown FILE]</c>.</summary>
internal static class CorpusCommand
{
    public static int Run(string[] arguments)
    {
        var (folder, worst, diff, markdown) = ("tests/Corpus", 0, (string?)null, (string?)null);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--worst" when i + 1 < arguments.Length:
                    worst = int.Parse(arguments[++i], CultureInfo.InvariantCulture);
                    break;
                case "--diff" when i + 1 < arguments.Length:
                    diff = arguments[++i];
                    break;
                case "--markdown" when i + 1 < arguments.Length:
                    markdown = arguments[++i];
                    break;
                case var other when !other.StartsWith('-'):
                    folder = other;
                    break;
                default:
                    Console.Error.WriteLine($"corpus does not know '{arguments[i]}'.");
                    return 2;
            }
        }

        var documents = CorpusFolder.Read(folder);
        if (diff is not null) return Show(documents, diff);
        if (markdown is not null) File.WriteAllText(markdown, MarkdownReport.Of(documents));
        Console.WriteLine(ConsoleReport.Of(documents));
        if (worst > 0) Console.WriteLine(ConsoleReport.Worst(documents, worst));
        return 0;
    }

    private static int Show(IReadOnlyList<CorpusDocument> documents, string name)
    {
        var found = documents.Where(document => document.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var document in found) Console.WriteLine(DocumentDiff.Of(document));
        return found.Count > 0 ? 0 : 2;
    }
}
