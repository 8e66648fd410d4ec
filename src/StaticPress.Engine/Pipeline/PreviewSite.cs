using System.Collections.Concurrent;
using StaticPress.Diagnostics;
using StaticPress.Pages;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>The site as it is at one moment, in memory: each of its files is rendered when it is asked for, by the plan that a build would follow.</summary>
public sealed class PreviewSite
{
    private readonly Publication publication;
    private readonly PlanIndex plans;
    private readonly Dictionary<string, OutputPlan> assets = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<OutputContext> contexts = [];

    /// <param name="before">The site as it was before a change.</param>
    internal PreviewSite(Publication publication, PreviewSite? before)
        : this(publication, new PlanIndex(publication, before?.plans))
    {
    }

    private PreviewSite(Publication publication, PlanIndex plans)
    {
        this.publication = publication;
        this.plans = plans;
        foreach (var plan in new ThemeAssets(publication.Assets).Plan(publication.Site.Site)) assets.TryAdd(plan.Path, plan);
    }

    public SiteModel Site => publication.Site.Site;

    /// <summary>Every file a build would write.</summary>
    public IEnumerable<string> Paths => plans.Paths.Concat(assets.Keys).Distinct(StringComparer.Ordinal);

    internal Publication Publication => publication;

    public bool Has(string path) => Find(path) is not null;

    /// <summary>A file by its path below the output folder; null if the site has none of that path.</summary>
    public RenderedFile? Render(string path)
    {
        if (Find(path) is not { } plan) return null;
        if (!contexts.TryTake(out var context)) context = new OutputContext(publication);
        context.Begin();
        try
        {
            plan.Source.Render(plan, context);
            return new RenderedFile(context.Writer.Written.ToArray(), [.. context.Diagnostics]);
        }
        catch (TemplateException error)
        {
            return new RenderedFile(null, [error.Diagnostic]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file that was there a moment ago: whoever watches the folder tells of it next.
            return new RenderedFile(null, [DiagnosticCodes.MachineFailed.At(new SourceLocation(""), $"the system reports: {error.Message}")]);
        }
        finally
        {
            contexts.Add(context);
        }
    }

    /// <summary>The same files for a publication in which only texts or the theme changed.</summary>
    internal PreviewSite With(Publication changed) => new(changed, plans);

    /// <summary>A file of the theme has the name that it is known by; others are planned for.</summary>
    private OutputPlan? Find(string path) =>
        !plans.Had(path) && assets.TryGetValue(path, out var asset) ? asset : plans.Find(path);
}
