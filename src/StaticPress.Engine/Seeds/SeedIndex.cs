using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>The publication's seeds in the index's order, then those it does not list in the order of their names.</summary>
/// <param name="Files">As long as <paramref name="Entries"/>, in the same order.</param>
public sealed record SeedIndex(ImmutableArray<SeedEntry> Entries, ImmutableArray<SeedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Of the entries as they are written, in their order; 0 where that is not known.</summary>
    internal ImmutableArray<ulong> Fingerprints { get; init; } = [];
}
