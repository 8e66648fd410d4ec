namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Every format that is fuzzed. Adding one is a file and a line here.</summary>
public static class FuzzTargets
{
    /// <param name="root">The repository's folder.</param>
    public static IReadOnlyList<IFuzzTarget> All(string root) =>
    [
        new TextFuzzTarget(root),
        new MarkdownFuzzTarget(root),
        new HtmlFuzzTarget(root),
        .. PublicationFuzzTargets.All(root),
    ];
}
