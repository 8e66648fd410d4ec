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
    private readonly Lazy<Dictionary<string, OutputPlan>> plans;
    private readonly ConcurrentBag<OutputContext> contexts = [];

    internal PreviewSite(Publication publication)
        : this(publication, new Lazy<Dictionary<string, OutputPlan>>(() => Index(publication)))
    {
    }

    private PreviewSite(Publication publication, Lazy<Dictionary<string, OutputPlan>> plans)
    {
        this.publication = publication;
        this.plans = plans;
    }

    public SiteModel Site => publication.Site.Site;

    /// <summary>Every file a build would write.</summary>
    public IEnumerable<string> Paths => plans.Value.Keys;

    internal Publication Publication => publication;

    public bool Has(string path) => plans.Value.ContainsKey(path);

    /// <summary>A file by its path below the output folder; null if the site has none of that path.</summary>
    public RenderedFile? Render(string path)
    {
        if (!plans.Value.TryGetValue(path, out var plan)) return null;
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

    /// <summary>The same files for a publication in which only texts changed.</summary>
    internal PreviewSite With(Publication changed) => new(changed, plans);

    /// <summary>The same site under a changed theme, which names only its own files.</summary>
    internal PreviewSite WithTheme(Publication changed)
    {
        var renewed = new Dictionary<string, OutputPlan>(plans.Value, StringComparer.Ordinal);
        foreach (var asset in publication.Assets.All) renewed.Remove(asset.Path);
        foreach (var plan in new ThemeAssets(changed.Assets).Plan(changed.Site.Site)) renewed.TryAdd(plan.Path, plan);
        return new PreviewSite(changed, new Lazy<Dictionary<string, OutputPlan>>(renewed));
    }

    private static Dictionary<string, OutputPlan> Index(Publication publication)
    {
        var found = new Dictionary<string, OutputPlan>(publication.Site.Site.Articles.Length * 3, StringComparer.Ordinal);
        // Of two at one address, which is an error, the first is shown.
        foreach (var source in OutputSources.All(publication.Assets, publication.Media))
        {
            foreach (var plan in source.Plan(publication.Site.Site)) found.TryAdd(plan.Path, plan);
        }
        return found;
    }
}
