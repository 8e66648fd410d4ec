namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>One execution that went wrong; its number replays it.</summary>
public sealed record FuzzFailure(long Execution, string Message);
