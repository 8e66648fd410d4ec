using StaticPress.Diagnostics;

namespace StaticPress.Site;

/// <summary>What the settings of the front page and of the look name, and nobody has.</summary>
internal static class FrontMistakes
{
    public static IEnumerable<Diagnostic> Find(SiteModel site)
    {
        var front = site.Settings.Front;
        var missing = front.Pins.Select(pin => pin.Article).ToHashSet(StringComparer.Ordinal);
        if (missing.Count > 0) missing.ExceptWith(site.Articles.Select(head => head.Id));
        foreach (var pin in front.Pins)
        {
            if (!missing.Contains(pin.Article) || (Front.EndOf(pin, site.Settings.TimeZone) is { } end && end <= site.Clock)) continue;
            yield return DiagnosticCodes.PinWithoutStory.At(pin.Location, $"“{pin.Article}” is no published article", Nearest.Of(pin.Article, site.Articles.Select(head => head.Id)) is { } nearest ? $"did you mean “{nearest}”?" : "`staticpress list` shows every article with its id");
        }
        foreach (var name in front.Bands ?? [])
        {
            if (site.Sections.Any(section => section.Slug == Terms.SectionSlugOf(name, site.Settings))) continue;
            yield return DiagnosticCodes.BandWithoutSection.At(site.Settings.Locations.Of("fronts.home.bands"), $"there is no section “{name}”", Nearest.Of(name, site.Sections.Select(section => section.Title)) is { } nearest ? $"did you mean “{nearest}”?" : null);
        }
        foreach (var font in site.Settings.Look.Fonts)
        {
            if (!site.HasStatic(font.File))
                yield return DiagnosticCodes.FontMissing.At(site.Settings.Locations.Of("fonts"), $"static/{font.File} does not exist", Nearest.Of(font.File, site.StaticFiles) is { } nearest ? $"did you mean “{nearest}”?" : null);
        }
    }
}
