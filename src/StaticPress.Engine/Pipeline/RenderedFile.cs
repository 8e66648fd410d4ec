using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>One file as a build would write it; without bytes if a mistake keeps it from being rendered, which the diagnostics tell.</summary>
public sealed record RenderedFile(ReadOnlyMemory<byte>? Bytes, ImmutableArray<Diagnostic> Diagnostics);
