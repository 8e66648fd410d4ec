using System.Collections.Frozen;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Where things stand in a site, by the fingerprints that questions call them by. It holds as long as no article changes its address, place in the order, or group.</summary>
internal sealed class SiteLookup
{
    private readonly SiteModel site;
    private readonly ulong[]? keys;
    private readonly Lazy<KeyNumbers> ordinals;
    private readonly Lazy<(int, int)[]> neighbours;

    /// <param name="keys">Of the articles' ids, where they are known already.</param>
    public SiteLookup(SiteModel site, ulong[]? keys = null)
    {
        (this.site, this.keys) = (site, keys);
        Terms = site.AllTerms.ToFrozenDictionary(SiteAnswers.KeyOf);
        var sum = new Fingerprint();
        TermInfos = Terms.ToFrozenDictionary(pair => pair.Key, pair => SiteAnswers.TermInfo(pair.Value, sum));
        Pages = site.Pages.ToFrozenDictionary(page => Fingerprint.Of(page.Route));
        Redirects = site.Redirects.ToFrozenDictionary(redirect => Fingerprint.Of(redirect.Path), redirect => redirect.Article);
        Settings = SettingFingerprints.Of(site.Settings).ToFrozenDictionary(pair => Fingerprint.Of(pair.Name), pair => pair.Value);
        (ordinals, neighbours) = (new Lazy<KeyNumbers>(NumberArticles), new Lazy<(int, int)[]>(FindNeighbours));
    }

    public FrozenDictionary<ulong, Term> Terms { get; }

    public FrozenDictionary<ulong, ulong> TermInfos { get; }

    /// <summary>Articles are numbered by their ids, which are each another one, as they stand in the site.</summary>
    public KeyNumbers Ordinals => ordinals.Value;

    /// <summary>For each article those before and after it in its section by time; -1 where there is none.</summary>
    public (int Earlier, int Later)[] Neighbours => neighbours.Value;

    public FrozenDictionary<ulong, ulong> Settings { get; }

    public FrozenDictionary<ulong, StandingPage> Pages { get; }

    public FrozenDictionary<ulong, int> Redirects { get; }

    private KeyNumbers NumberArticles()
    {
        var numbers = new KeyNumbers(site.Articles.Length);
        foreach (var key in keys ?? site.Articles.Select(SiteAnswers.KeyOf)) numbers.Add(key);
        return numbers;
    }

    private (int Earlier, int Later)[] FindNeighbours()
    {
        var found = new (int, int)[site.Articles.Length];
        Array.Fill(found, (-1, -1));
        foreach (var section in site.Sections)
        {
            var articles = section.Articles.AsSpan();
            for (var i = 0; i < articles.Length; i++) found[articles[i]] = (i + 1 < articles.Length ? articles[i + 1] : -1, i > 0 ? articles[i - 1] : -1);
        }
        return found;
    }
}
