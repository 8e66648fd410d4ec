using System.Collections.Immutable;
using StaticPress.Deployment;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>How publishing went.</summary>
/// <param name="Plan">What differs from the branch; null if it was not compared.</param>
/// <param name="Commit">The commit that was pushed; null if there was none.</param>
/// <param name="Texts">What readers of the changed pages would see otherwise: for the first of them, in a dry run.</param>
public sealed record PublishReport(ImmutableArray<Diagnostic> Diagnostics, BranchPlan? Plan, string? Commit, ImmutableArray<PageDifference> Texts)
{
    public bool HasErrors => Diagnostics.Any(one => one.Severity == Severity.Error);
}

/// <summary>The lines of a page's visible text that change.</summary>
public sealed record PageDifference(string Path, ImmutableArray<LineChange> Lines);
