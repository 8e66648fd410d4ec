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
        new("astro", "astro", ["build", "--silent"], "--version", "content/articles", "output", [".cache", ".astro"]) { HasModules = true },
    ];

    public bool IsOurs => Name == "staticpress";

    /// <summary>Whether a site imports the tool's own modules, which are then looked for beside the site.</summary>
    public bool HasModules { get; init; }

    /// <summary>The folder <c>node_modules</c> that the program on the PATH stands in.</summary>
    /// <exception cref="FileNotFoundException">It stands in none.</exception>
    public string FindModules()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var program = new FileInfo(Path.Combine(folder, Program));
            if (!program.Exists) continue;
            for (var parent = ((program.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? program).Directory; parent is not null; parent = parent.Parent)
            {
                if (parent.Name == "node_modules") return parent.FullName;
            }
        }
        throw new FileNotFoundException($"{Program} stands in no folder node_modules: install it with npm");
    }

    public string ArticleFile(string folder, int number) =>
        Path.Combine(folder, Articles, IsOurs ? PublicationGenerator.FileName(number) : PeerCorpus.SlugOf(number) + ".md");
}
