using System.Collections.Immutable;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>What a run gave.</summary>
/// <param name="Slowest">How long the slowest execution took, and which it was.</param>
public sealed record FuzzResult(long Executions, TimeSpan Elapsed, TimeSpan Slowest, long SlowestExecution, ImmutableArray<FuzzFailure> Failures);
