using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>Something that becomes files of the site: it names them, and it fills them one at a time.</summary>
public interface IOutputSource
{
    /// <summary>The files there will be, lazily and in a fixed order.</summary>
    IEnumerable<OutputPlan> Plan(SiteModel site);

    /// <summary>Writes one of the planned files to <see cref="OutputContext.Writer"/>. Called by many workers, each with its own context.</summary>
    void Render(OutputPlan plan, OutputContext context);
}
