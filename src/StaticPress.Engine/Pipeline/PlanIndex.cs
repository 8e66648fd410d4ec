using System.Collections.Concurrent;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// The files of a site by their paths, the theme's own left out. All are planned when somebody asks for one that was not there before the last
/// change; one that was is looked for in the source that it came from.
/// </summary>
internal sealed class PlanIndex
{
    private readonly SiteModel site;
    private readonly IReadOnlyList<IOutputSource> sources;
    private readonly Lazy<Dictionary<string, OutputPlan>> all;
    private readonly ConcurrentDictionary<string, OutputPlan> found = new(StringComparer.Ordinal);
    private readonly PlanIndex? former;

    /// <param name="before">The index of the site as it was before a change.</param>
    public PlanIndex(Publication publication, PlanIndex? before)
    {
        site = publication.Site.Site;
        sources = OutputSources.OfSite(publication.Media);
        all = new(IndexAll);
        // One index of all is kept, however many changes follow each other.
        former = before is { all.IsValueCreated: false } ? before.former : before;
    }

    public IEnumerable<string> Paths => all.Value.Keys;

    public OutputPlan? Find(string path)
    {
        if (found.TryGetValue(path, out var known)) return known;
        if (all.IsValueCreated || former is null) return FindInAll(path);
        if (former.SourceOf(path) is not { } source) return FindInAll(path);
        foreach (var plan in sources[source].Plan(site))
        {
            if (plan.Path == path) return found[path] = plan;
        }
        return FindInAll(path);
    }

    /// <summary>Whether the site had such a file before the last change, which is known without planning anything.</summary>
    public bool Had(string path) => all.IsValueCreated ? all.Value.ContainsKey(path) : former?.SourceOf(path) is not null;

    private OutputPlan? FindInAll(string path) => all.Value.TryGetValue(path, out var plan) ? plan : null;

    private int? SourceOf(string path)
    {
        if (FindInAll(path) is not { } plan) return null;
        for (var i = 0; i < sources.Count; i++)
        {
            if (ReferenceEquals(sources[i], plan.Source)) return i;
        }
        return null;
    }

    private Dictionary<string, OutputPlan> IndexAll()
    {
        var plans = new Dictionary<string, OutputPlan>(site.Articles.Length * 3, StringComparer.Ordinal);
        // Of two at one address, which is an error, the first is shown.
        foreach (var source in sources)
        {
            foreach (var plan in source.Plan(site)) plans.TryAdd(plan.Path, plan);
        }
        return plans;
    }
}
