using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>What is in the seed folder: files that can be articles and all other files, each sorted by name, ordinally.</summary>
internal sealed record SeedListing(ImmutableArray<SeedFile> Seeds, ImmutableArray<string> Others, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Of the names, lengths and times of all files that are neither seeds nor the index; null where one of them is a link, which does not tell when it leads to something else.</summary>
    public ulong? SumOfOthers { get; init; }

    /// <summary>Where a seed stands in the list, or a negative number.</summary>
    /// <param name="guess">Where it stands if the index is sorted like the folder.</param>
    public int Find(string file, int guess)
    {
        if (guess < Seeds.Length && Seeds[guess].File == file) return guess;
        var (low, high) = (0, Seeds.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Seeds[middle].File, file);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    public bool Holds(string file) => Find(file, Seeds.Length) >= 0 || Others.BinarySearch(file, StringComparer.Ordinal) >= 0;

    /// <summary>A name of the folder that a missing one was probably meant to be.</summary>
    public string? NearestTo(string file)
    {
        foreach (var seed in Seeds)
        {
            if (seed.File.Equals(file, StringComparison.OrdinalIgnoreCase)) return seed.File;
        }
        // Edit distances over an archive of a million names would take longer than its build.
        return Seeds.Length <= 2000 ? Nearest.Of(file, Seeds.Select(seed => seed.File)) : null;
    }
}
