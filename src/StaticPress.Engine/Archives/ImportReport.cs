using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Archives;

/// <summary>How bringing archives in went.</summary>
public sealed record ImportReport
{
    /// <summary>Every article that the run changed or left alone with a reason.</summary>
    public ImmutableArray<ImportedSeed> Seeds { get; init; } = [];

    /// <summary>How many articles had each outcome.</summary>
    public required ImmutableDictionary<ImportOutcome, int> Counts { get; init; }

    /// <summary>What was not brought in, by what it is, in the plural.</summary>
    public required ImmutableSortedDictionary<string, int> LeftOut { get; init; }

    /// <summary>What was read: kinds of archives, with the number of files.</summary>
    public required ImmutableArray<(string Kind, int Files)> Read { get; init; }

    public int Drafts { get; init; }

    public int PicturesCopied { get; init; }

    public int PicturesMissing { get; init; }

    /// <summary>Files written or, in a dry run, that would have been.</summary>
    public int Written { get; init; }

    /// <summary>The seed index; null if nothing was added to it.</summary>
    public string? Index { get; init; }

    /// <summary>Sections of these articles that the publication's settings do not name.</summary>
    public ImmutableArray<string> NewSections { get; init; } = [];

    /// <summary>Whether anything was refused as a whole.</summary>
    public bool Refused { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public int Of(ImportOutcome outcome) => Counts.GetValueOrDefault(outcome);

    public int Articles => Counts.Values.Sum();
}
