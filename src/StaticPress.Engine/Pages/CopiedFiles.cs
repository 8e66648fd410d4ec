using StaticPress.Media;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pages;

/// <summary>Files that are published as they are: those below <c>static/</c>, and the pictures that articles show.</summary>
internal sealed class CopiedFiles : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var file in site.StaticFiles) yield return new OutputPlan(this, file, Subject: Publication.StaticFolder + file);
        var images = site.Articles.Select(head => head.Image?.File).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var file in images) yield return new OutputPlan(this, MediaStore.Folder + file, Subject: Publication.SeedFolder + file);
    }

    public void Render(OutputPlan plan, OutputContext context) => context.Copy((string)plan.Subject!);
}
