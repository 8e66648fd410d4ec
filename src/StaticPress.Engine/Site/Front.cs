using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>What stands on the front page, put together as <c>fronts.home</c> says: pinned stories, then the newest, then bands of sections; no story twice.</summary>
/// <param name="Top">Positions in <see cref="SiteModel.Articles"/>, the lead first.</param>
public sealed record Front(ImmutableArray<int> Top, ImmutableArray<FrontBand> Bands)
{
    /// <summary>A band is one large teaser beside two or four small ones; three small ones would leave a hole.</summary>
    private const int LeavesAHole = 4;

    public static Front Of(SiteModel site)
    {
        var settings = site.Settings.Front;
        var shown = new HashSet<int>();
        var top = TopOf(site, settings, shown);
        var bands = ImmutableArray.CreateBuilder<FrontBand>();
        foreach (var section in SectionsOf(site, settings))
        {
            var articles = section.Articles.Where(shown.Add).Take(settings.BandSize).ToImmutableArray();
            if (articles.Length == LeavesAHole)
            {
                shown.Remove(articles[^1]);
                articles = articles.RemoveAt(LeavesAHole - 1);
            }
            if (articles.Length > 0) bands.Add(new FrontBand(section, articles));
        }
        return new Front(top, bands.ToImmutable());
    }

    /// <summary>The moment from which a pin no longer holds: a day alone counts to its end.</summary>
    public static DateTimeOffset? EndOf(PinSettings pin, TimeZoneInfo zone) => pin.Until is not { } until ? null
        : until.HasTime ? until.ToInstant(zone)
        : new PressDate(until.Date.AddDays(1)).ToInstant(zone);

    private static ImmutableArray<int> TopOf(SiteModel site, FrontSettings settings, HashSet<int> shown)
    {
        var slots = new int[Math.Min(settings.Stories, site.Articles.Length)];
        Array.Fill(slots, -1);
        foreach (var (pin, ordinal) in PinsOf(site, settings))
        {
            var slot = pin.Slot is { } wanted && wanted <= slots.Length && slots[wanted - 1] < 0 ? wanted - 1 : Array.IndexOf(slots, -1);
            if (slot >= 0 && shown.Add(ordinal)) slots[slot] = ordinal;
        }
        var next = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] >= 0) continue;
            while (!shown.Add(next)) next++;
            slots[slot] = next;
        }
        return [.. slots];
    }

    /// <summary>Pins that name a place come first, so that none of the others takes it.</summary>
    private static IEnumerable<(PinSettings Pin, int Ordinal)> PinsOf(SiteModel site, FrontSettings settings)
    {
        if (settings.Pins.IsEmpty) yield break;
        var wanted = settings.Pins.Select(pin => pin.Article).ToHashSet(StringComparer.Ordinal);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < site.Articles.Length; i++)
        {
            if (wanted.Contains(site.Articles[i].Id)) ordinals[site.Articles[i].Id] = i;
        }
        foreach (var pin in settings.Pins.OrderBy(pin => pin.Slot is null))
        {
            if (EndOf(pin, site.Settings.TimeZone) is { } end && end <= site.Clock) continue;
            if (ordinals.TryGetValue(pin.Article, out var ordinal)) yield return (pin, ordinal);
        }
    }

    private static IEnumerable<Term> SectionsOf(SiteModel site, FrontSettings settings) => settings.Bands is not { } bands
        ? site.Navigation
        : bands.Select(name => Terms.SectionSlugOf(name, site.Settings)).Distinct(StringComparer.Ordinal)
            .Select(slug => site.Sections.FirstOrDefault(section => section.Slug == slug)).OfType<Term>();
}

/// <summary>A section on the front page with its newest articles that are not shown above it.</summary>
public sealed record FrontBand(Term Section, ImmutableArray<int> Articles);
