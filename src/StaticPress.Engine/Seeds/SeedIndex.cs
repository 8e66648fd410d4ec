using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>The publication's seeds in the index's order, then those it does not list in the order of their names.</summary>
/// <param name="Files">As long as <paramref name="Entries"/>, in the same order.</param>
public sealed record SeedIndex(ImmutableArray<SeedEntry> Entries, ImmutableArray<SeedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Of the entries as they are written, in their order; 0 where that is not known.</summary>
    internal ImmutableArray<ulong> Fingerprints { get; init; } = [];

    /// <summary>An entry and its file for the last time: nobody asks for it again, and memory may let go of it. A million of them are a third of what reading them takes.</summary>
    internal (SeedEntry Entry, SeedFile File) Take(int index)
    {
        var (entries, files) = (ImmutableCollectionsMarshal.AsArray(Entries)!, ImmutableCollectionsMarshal.AsArray(Files)!);
        var taken = (entries[index], files[index]);
        (entries[index], files[index]) = (null!, default);
        return taken;
    }
}
