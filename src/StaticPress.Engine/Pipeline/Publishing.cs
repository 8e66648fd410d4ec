using System.Collections.Immutable;
using StaticPress.Checks;
using StaticPress.Deployment;
using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Routing;

namespace StaticPress.Pipeline;

/// <summary>Publishes the built site to a git branch: checked, compared with what is there, and only then pushed.</summary>
public static class Publishing
{
    /// <summary>Of changed pages so many are compared as text; the others are named.</summary>
    private const int MostTexts = 20;

    /// <summary>One page in five: what a mistaken build takes away, and an edition hardly ever.</summary>
    private const int MassRemoval = 5;

    /// <exception cref="DeploymentException">Git refused; nothing changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PublishReport Run(PublishOptions options, IBuildProgress? progress = null, CancellationToken cancellation = default)
    {
        var check = Checking.Run(options.Check, progress, cancellation);
        if (check.HasErrors || (options.Strict && check.HasWarnings)) return new PublishReport(check.Diagnostics, null, null, []);
        if (NotYetPublic(options, cancellation) is { IsEmpty: false } early) return new PublishReport([.. check.Diagnostics, .. early], null, null, []);

        progress?.Report("Comparing", 0, 1);
        var branch = SiteBranch.Open(options.Branch, cancellation);
        var plan = branch.Plan(BuiltSite.PathsBelow(options.Branch.Site));
        var texts = options.DryRun ? Texts(branch, plan, options.Branch.Site) : [];
        if (RemovesTooMuch(plan) && !options.AllowMassRemoval) return new PublishReport([.. check.Diagnostics, TooMuch(plan)], plan, null, texts);
        if (options.DryRun || plan.Changes.IsEmpty) return new PublishReport(check.Diagnostics, plan, null, texts);

        progress?.Report("Pushing", 0, 1);
        return new PublishReport(check.Diagnostics, plan, branch.Push(plan), []);
    }

    /// <summary>
    /// The articles that readers must not see yet and the built site holds, however it was built: with <c>--drafts</c> or <c>--future</c>, by
    /// another clock, or before an article was made a draft.
    /// </summary>
    private static ImmutableArray<Diagnostic> NotYetPublic(PublishOptions options, CancellationToken cancellation)
    {
        var listing = Build.List(new BuildOptions { PublicationFolder = options.Check.PublicationFolder, Clock = options.Check.Clock }, null, cancellation);
        if (listing.Articles.IsDefault) return listing.Diagnostics;
        var open = listing.Articles.Where(head => !IsEarly(head)).Select(head => head.Route).ToHashSet(StringComparer.Ordinal);
        return [.. listing.Articles
            .Where(head => IsEarly(head) && !open.Contains(head.Route) && File.Exists(Path.Combine(options.Branch.Site, OutputPaths.OfRoute(head.Route))))
            .Select(head => DiagnosticCodes.NotYetPublic.At(new SourceLocation("seeds/" + head.File), $"“{head.Headline}” {(head.IsDraft ? "is a draft" : $"is dated {head.Published}, after now")}, and the built site has its page", "build again without --drafts and --future"))];

        bool IsEarly(ArticleHead head) => head.IsDraft || head.PublishedAt > options.Check.Clock;
    }

    private static bool RemovesTooMuch(BranchPlan plan) => plan.Count(ChangeKind.Removed, pagesOnly: true) * MassRemoval > plan.PublishedPages;

    private static Diagnostic TooMuch(BranchPlan plan) => DiagnosticCodes.MassRemoval.At(
        new SourceLocation(""),
        $"{plan.Count(ChangeKind.Removed, pagesOnly: true)} of the {plan.PublishedPages} pages that are published would be removed",
        "look at them with --dry-run; if that is meant, add --allow-mass-removal");

    private static ImmutableArray<PageDifference> Texts(SiteBranch branch, BranchPlan plan, string site)
    {
        var texts = ImmutableArray.CreateBuilder<PageDifference>();
        foreach (var change in plan.Changes.Where(change => change is { Kind: ChangeKind.Changed, IsPage: true }).Take(MostTexts))
        {
            using var now = File.OpenRead(Path.Combine(site, change.Path));
            using var before = new MemoryStream(branch.Content(change.Before!));
            texts.Add(new PageDifference(change.Path, [.. LineChanges.Between(PageLines.Of(before), PageLines.Of(now))]));
        }
        return texts.ToImmutable();
    }
}
