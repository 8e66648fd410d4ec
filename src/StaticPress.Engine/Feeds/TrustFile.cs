using System.Text;
using StaticPress.Configuration;
using StaticPress.Rendering;
using StaticPress.Site;
using StaticPress.Text;

namespace StaticPress.Feeds;

/// <summary><c>trust.txt</c> (JournalList): whom the publication belongs to, and whom it controls.</summary>
internal sealed class TrustFile : IOutputSource
{
    private const string File = "trust.txt";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site, !site.Settings.Machines.Trust.IsEmpty);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var machines = context.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines);
        var text = new StringBuilder();
        foreach (var (attribute, value) in machines.Trust) text.Append(attribute).Append('=').Append(OneLine(value)).Append('\n');
        if (machines.AiPolicy is not null) text.Append("datatrainingallowed=").Append(TdmReservation.IsMade(machines) ? "no" : "yes").Append('\n');
        context.Writer.Raw(text.ToString());
    }

    private static string OneLine(string value) => ValidText.Of(value).ReplaceLineEndings(" ");
}
