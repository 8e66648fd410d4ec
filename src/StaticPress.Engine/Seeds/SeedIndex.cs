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

    /// <summary>Reads an entry that was left out because nobody may ask for it; null if all are there. Any thread may call it.</summary>
    internal Func<int, SeedEntry>? Later { get; init; }

    /// <summary>What the next build may know of this reading; null if nothing, or if that is known already.</summary>
    internal KnownIndex? Known { get; init; }

    /// <summary>Of the index, the names in the folder, and the files in it that are no seeds; null where that does not tell whether a later reading would come to the same.</summary>
    internal ulong? Sum { get; init; }

    /// <summary>An entry and its file for the last time: nobody asks for it again, and memory may let go of it. A million of them are a third of what reading them takes.</summary>
    internal (SeedEntry Entry, SeedFile File) Take(int index)
    {
        var (entries, files) = (ImmutableCollectionsMarshal.AsArray(Entries)!, ImmutableCollectionsMarshal.AsArray(Files)!);
        var taken = (entries[index] ?? Later!(index), files[index]);
        (entries[index], files[index]) = (null!, default);
        return taken;
    }

    internal bool IsTaken(int index) => Files[index].File is null;

    /// <summary>The same for an article whose entry nobody needs.</summary>
    internal void Drop(int index)
    {
        var (entries, files) = (ImmutableCollectionsMarshal.AsArray(Entries)!, ImmutableCollectionsMarshal.AsArray(Files)!);
        (entries[index], files[index]) = (null!, default);
    }
}
