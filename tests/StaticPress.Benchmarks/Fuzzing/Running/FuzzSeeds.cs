namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Documents in lines, and single lines that have a meaning of their own.</summary>
public sealed record FuzzSeeds(IReadOnlyList<string[]> Documents, IReadOnlyList<string> Fragments)
{
    /// <summary>The documents below a folder of the corpus.</summary>
    public static IEnumerable<string[]> FromFolder(string folder, string pattern) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file).Split('\n'));

    /// <summary>The inputs of the spec documents' examples of one format.</summary>
    public static IEnumerable<string[]> FromSpecs(string folder, string format)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            for (var start = 0; start < lines.Length; start++)
            {
                if (!lines[start].StartsWith("```" + format, StringComparison.Ordinal)) continue;
                var end = Array.IndexOf(lines, "```", start + 1);
                yield return lines[(start + 1)..end];
                start = end;
            }
        }
    }
}
