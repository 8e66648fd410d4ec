using StaticPress.Diagnostics;

namespace StaticPress.Incremental;

/// <summary>What is remembered of one output: the file it became, what it read beside its common set, and what it had to say.</summary>
public sealed record TracedOutput(ulong PathFingerprint, OutputStamp Stamp, int CommonSet, IReadOnlyList<Answered> Own, IReadOnlyList<Diagnostic> Diagnostics);
