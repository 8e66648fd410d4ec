using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>What is remembered of one output: the file it became, the set of common reads, and what it had to say.</summary>
/// <param name="Record">Its own reads and its diagnostics as they lie in the file, for the next trace.</param>
public sealed record TracedOutput(OutputStamp Stamp, int CommonSet, ReadOnlyMemory<byte> Record, IReadOnlyList<Diagnostic> Diagnostics);
