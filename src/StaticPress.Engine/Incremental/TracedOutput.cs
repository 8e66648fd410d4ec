using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>What is remembered of one output: the file it became, the set of common reads, and what it had to say.</summary>
/// <param name="CommonSet">Its number in the trace.</param>
public sealed record TracedOutput(OutputStamp Stamp, int CommonSet, IReadOnlyList<Diagnostic> Diagnostics);
