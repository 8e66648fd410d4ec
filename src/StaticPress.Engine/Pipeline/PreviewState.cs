using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>What a preview shows: the last site that could be assembled, and what is wrong with the files as they are now.</summary>
public sealed class PreviewState
{
    private readonly Lazy<ImmutableArray<Diagnostic>> diagnostics;

    internal PreviewState(PreviewSite? site, IEnumerable<Diagnostic> found)
    {
        Site = site;
        Errors = [.. found.Where(one => one.Severity == Severity.Error).Distinct().Order()];
        diagnostics = new(() => [.. found.Distinct().Order()]);
    }

    /// <param name="known">Whose warnings are put in order when somebody asks for them: an archive has thousands, and a page waits.</param>
    internal PreviewState(PreviewKnown known)
    {
        Site = known.Site;
        Errors = [.. known.Errors().Distinct().Order()];
        diagnostics = new(known.Diagnostics);
    }

    /// <summary>Null until the publication's files make a site for the first time.</summary>
    public PreviewSite? Site { get; }

    public ImmutableArray<Diagnostic> Errors { get; }

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.Value;
}
