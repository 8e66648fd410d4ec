using System.Text;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Pages;

/// <summary>One page for a person: the ledger with the share of each part's words that is expected, then expected lines that are missing.</summary>
internal static class PageDiff
{
    private const int Longest = 110;

    public static string Of(PageResult result)
    {
        var text = new StringBuilder();
        var expected = Shingles.Of(result.Expected).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in result.Article?.Ledger ?? [])
        {
            var runs = Shingles.Of(entry.Text ?? "").ToList();
            var share = runs.Count == 0 ? 0 : 100 * runs.Count(expected.Contains) / runs.Count;
            var isBody = entry.Role is not "furniture";
            text.AppendLine($"{((isBody && share < 50) || (!isBody && share > 50) ? '!' : ' ')}{share,4} {entry.Role,-12} {entry.Reason,-14} {Cut(entry.Text ?? "")}");
        }

        text.AppendLine("-- expected and missing");
        var ours = Shingles.Of(result.OurText).ToHashSet(StringComparer.Ordinal);
        foreach (var line in result.Expected.Split('\n'))
        {
            var runs = Shingles.Of(line).ToList();
            if (runs.Count > 0 && runs.Count(ours.Contains) < runs.Count / 2.0) text.AppendLine("  " + Cut(line));
        }

        return text.ToString();
    }

    private static string Cut(string text) => text.ReplaceLineEndings(" ⏎ ") is var line && line.Length > Longest ? line[..Longest] + "…" : text.ReplaceLineEndings(" ⏎ ");
}
