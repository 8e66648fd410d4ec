using StaticPress.Archives;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Commands;

/// <summary>What the arguments ask for, or null and what is wrong with them.</summary>
internal sealed record ImportRequest(ImportOptions? Options, IReadOnlyList<Diagnostic> Mistakes);
