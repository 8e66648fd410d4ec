using System.Globalization;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Pages;

/// <summary>
/// Reads saved pages beside SmartReader: <c>pages FOLDER [--worse] [--diff NAME]</c>. Each folder below FOLDER holds <c>source.html</c>,
/// <c>expected.html</c> and <c>expected-metadata.json</c>, as mozilla/readability's test pages do; or FOLDER is our corpus of pages.
/// </summary>
internal static class PagesCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length == 0 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("pages FOLDER [--worse] [--diff NAME]");
            return 2;
        }

        var diff = Array.IndexOf(arguments, "--diff") is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
        var folders = Directory.EnumerateDirectories(arguments[0]).Where(folder => File.Exists(Path.Combine(folder, "source.html")))
            .Concat(Directory.EnumerateFiles(arguments[0], "*.gold.json", SearchOption.AllDirectories))
            .Where(place => diff is null || Path.GetFileName(place).Split('.')[0] == diff).Order(StringComparer.Ordinal);
        var results = folders.Select(PageResult.Read).ToList();
        if (results.Count == 0)
        {
            Console.Error.WriteLine($"no page: {arguments[0]} has neither folders with a source.html nor files *.gold.json");
            return 2;
        }

        if (diff is not null)
        {
            foreach (var result in results) Console.WriteLine(PageDiff.Of(result));
            return results.Count == 1 ? 0 : 2;
        }

        var shown = arguments.Contains("--worse") ? results.Where(result => result.Ours.F1 < result.Theirs.F1 - 0.005) : results;
        Console.WriteLine(Row("page", "precision", "recall", "F1", "SmartReader: precision", "recall", "F1", ""));
        foreach (var result in shown.OrderBy(result => result.Ours.F1 - result.Theirs.F1)) Print(result.Name, result.Ours, result.Theirs, result.Facts);
        Print("mean", Mean(results.Select(result => result.Ours)), Mean(results.Select(result => result.Theirs)), "");
        Console.WriteLine($"better on {results.Count(result => result.Ours.F1 > result.Theirs.F1 + 0.005)} pages, worse on {results.Count(result => result.Ours.F1 < result.Theirs.F1 - 0.005)} of {results.Count}");
        var (ours, theirs) = (Mean(results.Select(result => result.OursWithFields)), Mean(results.Select(result => result.TheirsWithFields)));
        Console.WriteLine($"expected words in any field: recall {Percent(ours.Recall)}, F1 {Percent(ours.F1)}; SmartReader: recall {Percent(theirs.Recall)}, F1 {Percent(theirs.F1)}");
        foreach (var fact in PageFacts.Names) Console.WriteLine($"{fact,-12} ours {results.Count(result => result.Hits.Contains(fact))}, SmartReader {results.Count(result => result.TheirHits.Contains(fact))} of {results.Count(result => result.Wanted.Contains(fact))}");
        return 0;
    }

    private static void Print(string name, FieldScore ours, FieldScore theirs, string facts) =>
        Console.WriteLine(Row(name, Percent(ours.Precision), Percent(ours.Recall), Percent(ours.F1), Percent(theirs.Precision), Percent(theirs.Recall), Percent(theirs.F1), facts));

    private static string Row(params string[] cells) => $"{cells[0],-42} {cells[1],9} {cells[2],7} {cells[3],6} {cells[4],23} {cells[5],7} {cells[6],6}  {cells[7]}";

    private static string Percent(double? value) => value is { } number ? (100 * number).ToString("F1", CultureInfo.InvariantCulture) : "–";

    /// <summary>F1 is the mean of the pages' own, so that one page counts as much as another.</summary>
    private static FieldScore Mean(IEnumerable<FieldScore> scores)
    {
        var list = scores.ToList();
        return new FieldScore(list.Average(score => score.Precision ?? 0), list.Average(score => score.Recall ?? 0));
    }
}
