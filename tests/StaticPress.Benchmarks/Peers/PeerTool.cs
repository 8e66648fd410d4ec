namespace StaticPress.Benchmarks.Peers;

/// <summary>A generator as the comparison calls it: a program on the PATH, run in a folder that holds its theme and its articles.</summary>
/// <param name="Articles">Where its articles lie, below the folder.</param>
/// <param name="Output">Where it writes, below the folder.</param>
/// <param name="Caches">What a clean build must not find, beside the output.</param>
internal sealed record PeerTool(string Name, string Program, string[] Arguments, string Version, string Articles, string Output, string[] Caches)
{
    public static IReadOnlyList<PeerTool> All { get; } =
    [
        new("staticpress", "staticpress", ["build", "--clock", "2026-11-24T00:00:00Z"], "--version", "seeds", "output", [".staticpress"]),
        new("hugo", "hugo", ["--quiet", "--destination", "output"], "version", "content/articles", "output", ["resources", ".hugo_build.lock"]),
        new("eleventy", "eleventy", ["--quiet"], "--version", "src/articles", "output", [".cache"]),
    ];

    public bool IsOurs => Name == "staticpress";

    public string ArticleFile(string folder, int number) =>
        Path.Combine(folder, Articles, IsOurs ? PublicationGenerator.FileName(number) : PeerCorpus.SlugOf(number) + ".md");
}
