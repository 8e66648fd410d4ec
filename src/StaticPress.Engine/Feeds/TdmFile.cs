using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>
/// <c>.well-known/tdmrep.json</c> (W3C TDM Reservation Protocol): reserves text and data mining, as article 4 of the EU's
/// copyright directive lets publishers do. Below a host's root pages say it themselves instead, in their heads.
/// </summary>
internal sealed class TdmFile : IOutputSource
{
    private const string File = HostFiles.WellKnown + "tdmrep.json";

    public IEnumerable<OutputPlan> Plan(SiteModel site) =>
        HostFiles.Plan(this, File, site, site.Settings.BasePath == "/" && TdmReservation.IsMade(site.Settings.Machines));

    public void Render(OutputPlan plan, OutputContext context)
    {
        var policy = context.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines.TdmPolicy);
        using (var json = new Utf8JsonWriter(context.Writer))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("location"u8, "/"u8);
            json.WriteNumber("tdm-reservation"u8, 1);
            if (policy is not null && context.ResolveAbsoluteLink(policy) is { } address) json.WriteString("tdm-policy"u8, address);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        context.Writer.Raw("\n"u8);
    }
}
