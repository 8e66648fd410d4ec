namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>The corpus on disk: each <c>NAME.gold.json</c> stands beside the document <c>NAME.*</c> that it describes.</summary>
internal static class CorpusFolder
{
    private const string GoldEnd = ".gold.json";

    public static IReadOnlyList<CorpusDocument> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + GoldEnd, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(gold => ReadOne(folder, gold))];

    private static CorpusDocument ReadOne(string folder, string gold)
    {
        var stem = gold[..^GoldEnd.Length];
        var file = Directory.EnumerateFiles(Path.GetDirectoryName(gold)!, Path.GetFileName(stem) + ".*").Single(path => path != gold && Path.GetFileNameWithoutExtension(path) == Path.GetFileName(stem));
        var name = Path.GetRelativePath(folder, stem).Replace('\\', '/');
        return CorpusDocument.Read(name + Path.GetExtension(file), name, File.ReadAllBytes(file), File.ReadAllText(gold));
    }
}
