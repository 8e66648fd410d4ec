using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pages;

/// <summary>The theme's style sheet, scripts and icons, under names that carry their content's hash.</summary>
internal sealed class ThemeAssets(AssetMap assets) : IOutputSource
{
    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        foreach (var asset in assets.All) yield return new OutputPlan(this, asset.Path, Subject: asset);
    }

    public void Render(OutputPlan plan, OutputContext context) => context.CopyAsset((Asset)plan.Subject!);
}
