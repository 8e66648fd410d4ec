using StaticPress.Media;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pages;

/// <summary>Files that are published as they are: those below <c>static/</c>, and the pictures that articles show.</summary>
internal sealed class CopiedFiles(MediaStore media) : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var file in site.StaticFiles) yield return new OutputPlan(this, file, Subject: Publication.StaticFolder + file);
        var leads = site.Articles.Select(head => head.Image?.File).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(WithShapes);
        // What is named from the site's root is shown from static/ where that has it.
        var inTexts = site.Articles.SelectMany(head => head.Pictures).Where(file => file[0] != '/' || !site.HasStatic(file.TrimStart('/'))).Select(file => file.TrimStart('/'));
        var images = leads.Concat(inTexts).Distinct(StringComparer.Ordinal).Where(file => media.Find(file) is not null).Order(StringComparer.Ordinal);
        var recordings = site.Articles.Select(head => head.Audio?.File).OfType<string>().Where(file => media.FindAudio(file) is not null);
        foreach (var file in images.Concat(recordings).Distinct(StringComparer.Ordinal)) yield return new OutputPlan(this, MediaStore.Folder + file, Subject: Publication.SeedFolder + file);
        foreach (var file in site.Pages.SelectMany(page => page.Pictures).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) yield return new OutputPlan(this, Publication.PageFolder + file, Subject: Publication.PageFolder + file);
    }

    private static IEnumerable<string> WithShapes(string picture) => PictureShapes.Beside(picture).Prepend(picture);

    public void Render(OutputPlan plan, OutputContext context) => context.Copy((string)plan.Subject!);
}
