using StaticPress.Diagnostics;

namespace StaticPress.Archives;

/// <summary>Takes what archives give.</summary>
/// <param name="found">Called for each article, in order.</param>
public sealed class ArchiveSink(ArchiveOptions options, Action<ArchivedArticle> found, CancellationToken cancellation)
{
    private readonly Dictionary<string, int> leftOut = new(StringComparer.Ordinal);

    public ArchiveOptions Options => options;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What was not brought in, by what it is, with its number.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => leftOut;

    public void Add(ArchivedArticle article)
    {
        cancellation.ThrowIfCancellationRequested();
        found(article);
    }

    /// <param name="what">In the plural: <c>comments</c>.</param>
    public void LeaveOut(string what, int count = 1)
    {
        cancellation.ThrowIfCancellationRequested();
        if (count > 0) leftOut[what] = leftOut.GetValueOrDefault(what) + count;
    }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
