using StaticPress.Configuration;
using StaticPress.Incremental;

namespace StaticPress.Site;

/// <summary>Every setting that an output can show, by name, with the fingerprint of its value.</summary>
internal static class SettingFingerprints
{
    public static IEnumerable<(string Name, ulong Value)> Of(PublicationSettings settings)
    {
        var sum = new Fingerprint();
        yield return (nameof(settings.Title), sum.Add(settings.Title).Take());
        yield return (nameof(settings.Tagline), sum.Add(settings.Tagline).Take());
        yield return (nameof(settings.Description), sum.Add(settings.Description).Take());
        yield return (nameof(settings.Origin), sum.Add(settings.Origin).Take());
        yield return (nameof(settings.BasePath), sum.Add(settings.BasePath).Take());
        yield return (nameof(settings.Language), sum.Add(settings.Language).Take());
        yield return (nameof(settings.TimeZone), sum.Add(settings.TimeZone.Id).Take());
        yield return (nameof(settings.PageSize), sum.Add(settings.PageSize).Take());
        yield return (nameof(settings.Related), sum.Add(settings.Related).Take());
        yield return (nameof(settings.Front), sum.Add(settings.Front.Questions).Take());
        yield return (nameof(settings.Look), OfLook(settings.Look, sum));
        yield return (nameof(settings.Texts), OfTexts(settings.Texts, sum));
        yield return (nameof(settings.FeedSize), sum.Add(settings.FeedSize).Take());
        yield return (nameof(settings.Feeds), sum.Add(settings.Feeds.ToString()).Take());
        yield return (nameof(settings.Twins), sum.Add(settings.Twins.ToString()).Take());
        yield return (nameof(settings.Listen), sum.Add(settings.Listen.ToString()).Take());
        yield return (nameof(settings.Search), sum.Add((long)settings.Search).Take());
        yield return (nameof(settings.Machines), OfMachines(settings.Machines, sum));
        yield return (nameof(settings.CustomDomain), sum.Add(settings.CustomDomain).Take());
        yield return (nameof(settings.Routes), sum.Add(settings.Routes.ToString()).Take());
        yield return (nameof(settings.StructuredData), sum.Add(settings.StructuredData.ToString()).Take());
        yield return (nameof(settings.Publisher), OfPublisher(settings.Publisher, sum));
    }

    private static ulong OfLook(LookSettings look, Fingerprint sum)
    {
        sum.Add(look.LightColor).Add(look.DarkColor);
        foreach (var font in look.Fonts) sum.Add(font.Family).Add(font.File).Add(font.Weight).Add(font.IsItalic).Add(font.Uses);
        return sum.Take();
    }

    private static ulong OfTexts(Model.EquatableArray<TextSetting> texts, Fingerprint sum)
    {
        foreach (var text in texts) sum.Add(text.Language).Add(text.Name).Add(text.Text);
        return sum.Take();
    }

    private static ulong OfMachines(MachineSettings machines, Fingerprint sum)
    {
        sum.Add(machines.AiPolicy?.ToString()).Add(machines.TdmPolicy).Add(machines.Llms);
        foreach (var (attribute, value) in machines.Trust) sum.Add(attribute).Add(value);
        if (machines.Security is { } security) sum.Add(security.Contacts).Add(security.Expires.ToString()).Add(security.Policy).Add(security.Languages);
        return sum.Take();
    }

    private static ulong OfPublisher(PublisherSettings publisher, Fingerprint sum)
    {
        sum.Add(publisher.Name).Add(publisher.Type).Add(publisher.LegalName).Add(publisher.Description).Add(publisher.Email)
            .Add(publisher.Telephone).Add(publisher.Address).Add(publisher.FoundingYear ?? 0).Add(publisher.Logo).Add(publisher.SameAs);
        foreach (var policy in publisher.Policies) sum.Add(policy.Property).Add(policy.Target);
        return sum.Take();
    }
}
