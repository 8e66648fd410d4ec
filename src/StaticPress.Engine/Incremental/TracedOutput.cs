using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>What is remembered of one output: the file it became, the set of common reads, and what it had to say.</summary>
/// <param name="CommonSet">Its number in the trace.</param>
public sealed record TracedOutput(OutputStamp Stamp, int CommonSet, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The same for who goes through all of them.</summary>
/// <param name="path">In UTF-8.</param>
/// <param name="commonSet">Its number in the trace.</param>
/// <param name="isUnchanged">Whether everything it read would be answered the same today.</param>
internal readonly ref struct TracedFile(ReadOnlySpan<byte> path, OutputStamp stamp, int commonSet, Diagnostic[] diagnostics, bool isUnchanged)
{
    public ReadOnlySpan<byte> Path { get; } = path;

    public string PathText => Encoding.UTF8.GetString(Path);

    public OutputStamp Stamp { get; } = stamp;

    public int CommonSet { get; } = commonSet;

    public Diagnostic[] Diagnostics { get; } = diagnostics;

    public bool IsUnchanged { get; } = isUnchanged;
}
