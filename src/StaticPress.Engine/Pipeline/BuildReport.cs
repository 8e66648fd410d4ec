using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>How a build went.</summary>
public sealed record BuildReport
{
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether a site was published; false if there were errors, and then nothing changed.</summary>
    public required bool Published { get; init; }

    public int Articles { get; init; }

    /// <summary>Articles left out because they are drafts or dated after the build's clock.</summary>
    public int HeldBack { get; init; }

    /// <summary>Sources that were read and parsed rather than taken from the cache.</summary>
    public int Parsed { get; init; }

    /// <summary>Outputs that were rendered rather than kept by their trace.</summary>
    public int Rendered { get; init; }

    public int Written { get; init; }

    public int Unchanged { get; init; }

    public int Removed { get; init; }

    /// <summary>When the same files would give another site; null if time changes nothing.</summary>
    public NextChange? NextChange { get; init; }

    /// <summary>Stage by stage, in order.</summary>
    public ImmutableArray<StageTime> Times { get; init; } = [];

    /// <summary>Whether the site was not assembled, for it stands as the last build left it but for the texts of some articles.</summary>
    internal bool Stands { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How long one stage took.</summary>
public readonly record struct StageTime(string Stage, TimeSpan Elapsed);
