namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Everything that is fuzzed. Adding a format is a file and a line here.</summary>
public static class FuzzTargets
{
    /// <param name="root">The repository's folder.</param>
    public static IReadOnlyList<IFuzzTarget> All(string root) => [.. Formats(root), .. Files(root)];

    /// <summary>Formats of articles: a document is read, thousands in a second.</summary>
    public static IReadOnlyList<IFuzzTarget> Formats(string root) =>
    [
        new TextFuzzTarget(root),
        new MarkdownFuzzTarget(root),
        new HtmlFuzzTarget(root),
    ];

    /// <summary>Files around articles: a publication is read and rendered, or an archive brought in.</summary>
    public static IReadOnlyList<IFuzzTarget> Files(string root) => [.. PublicationFuzzTargets.All(root)];
}
