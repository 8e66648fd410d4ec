using System.Collections.Immutable;

namespace StaticPress.Deployment;

/// <summary>What publishing would do to a branch.</summary>
/// <param name="Tip">The commit that the branch is at; null if there is no such branch.</param>
/// <param name="Files">Every file of the branch as it will be, with git's name of its content.</param>
/// <param name="PublishedPages">How many pages the branch has now.</param>
public sealed record BranchPlan(string? Tip, ImmutableSortedDictionary<string, string> Files, ImmutableArray<SiteChange> Changes, int PublishedPages)
{
    public int Count(ChangeKind kind, bool pagesOnly = false) => Changes.Count(change => change.Kind == kind && (!pagesOnly || change.IsPage));
}
