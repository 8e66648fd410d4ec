using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Starting;

/// <summary>What was begun: the files that were written, relative to where it was asked for; or why nothing was.</summary>
/// <param name="Kept">Files that stood there already and were left as they are.</param>
public sealed record Started(ImmutableArray<string> Files, ImmutableArray<string> Kept, Diagnostic? Refusal)
{
    internal static Started Refused(Diagnostic refusal) => new([], [], refusal);
}
