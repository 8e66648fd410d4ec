using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary><c>.well-known/security.txt</c> (RFC 9116): whom to tell of a weakness. It expires, so that nobody trusts an address long dead.</summary>
internal sealed class SecurityFile : IOutputSource
{
    private const string File = HostFiles.WellKnown + "security.txt";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site, site.Settings.Machines.Security is not null);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var security = context.Site.Setting(nameof(PublicationSettings.Machines), s => s.Machines.Security)!;
        Warn(security, context);
        var text = new StringBuilder();
        foreach (var contact in security.Contacts) text.Append("Contact: ").Append(contact).Append('\n');
        text.Append("Expires: ").Append(security.Expires.ToInstant(context.TimeZone).ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
        if (security.Languages is { } languages) text.Append("Preferred-Languages: ").Append(languages).Append('\n');
        text.Append("Canonical: ").Append(context.UrlOf(File)).Append('\n');
        if (security.Policy is { } policy && context.ResolveAbsoluteLink(policy) is { } address) text.Append("Policy: ").Append(address).Append('\n');
        context.Writer.Raw(text.ToString());
    }

    private static void Warn(SecuritySettings security, OutputContext context)
    {
        var date = security.Expires.ToIso(context.TimeZone);
        const string Hint = "check that the contacts still hold, and set a date less than a year ahead";
        if (context.Site.SecurityExpiry() == Expiry.Past) context.Report(DiagnosticCodes.SecurityExpired.At(security.Location, $"security.txt expired on {date}", Hint));
        else if (context.Site.SecurityExpiry() == Expiry.Near) context.Report(DiagnosticCodes.SecurityExpiring.At(security.Location, $"security.txt expires on {date}", Hint));
    }
}
