using System.Collections.Frozen;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Finds things in the site by what questions call them, and sums up today's answers.</summary>
public sealed class SiteAnswers : IAnswers
{
    private readonly FrozenDictionary<ulong, Term> terms;
    private readonly Dictionary<ulong, int> ordinals;
    private readonly Dictionary<int, (int Earlier, int Later)> neighbours = [];
    private readonly FrozenDictionary<ulong, ulong> settings;
    private readonly FrozenDictionary<ulong, StandingPage> pages;

    public SiteAnswers(SiteModel site)
    {
        Site = site;
        terms = site.AllTerms.ToFrozenDictionary(KeyOf);
        pages = site.Pages.ToFrozenDictionary(page => Fingerprint.Of(page.Route));
        settings = SettingFingerprints.Of(site.Settings).ToFrozenDictionary(pair => Fingerprint.Of(pair.Name), pair => pair.Value);
        ordinals = new Dictionary<ulong, int>(site.Articles.Length);
        for (var i = 0; i < site.Articles.Length; i++) ordinals[Fingerprint.Of(site.Articles[i].Id)] = i;
        foreach (var section in site.Sections) FindNeighbours(section);
    }

    public SiteModel Site { get; }

    /// <summary>Articles without a date stand last.</summary>
    public IEnumerable<ArticleHead> Undated => Site.Articles.Reverse().TakeWhile(head => head.Published is null).Reverse();

    public Expiry SecurityExpiry
    {
        get
        {
            if (Site.Settings.Machines.Security is not { } security) return Expiry.Far;
            var left = security.Expires.ToInstant(Site.Settings.TimeZone) - Site.Clock;
            return left <= TimeSpan.Zero ? Expiry.Past : left <= TimeSpan.FromDays(30) ? Expiry.Near : Expiry.Far;
        }
    }

    public static ulong KeyOf(Term term) => Fingerprint.Of((ulong)term.Kind + 1, Fingerprint.Of(term.Slug));

    public static ulong KeyOf(TermKind kind, string slug) => Fingerprint.Of((ulong)kind + 1, Fingerprint.Of(slug));

    public Term? Find(TermKind kind, string slug) => terms.GetValueOrDefault(KeyOf(kind, slug));

    public Paging PagingOf(Term term) => new(term.Count, Site.Settings.PageSize);

    /// <summary>The articles before and after one in its section by time; -1 where there is none.</summary>
    public (int Earlier, int Later) NeighboursOf(int ordinal) => neighbours.TryGetValue(ordinal, out var pair) ? pair : (-1, -1);

    public ulong Answer(Question question) => question.Kind switch
    {
        QuestionKind.Setting => settings.GetValueOrDefault(question.Subject),
        QuestionKind.Article => Article(question.Subject) is { } head ? Fingerprint.Of(head.ContentFingerprint, head.TeaserFingerprint) : 0,
        QuestionKind.Teaser => Article(question.Subject)?.TeaserFingerprint ?? 0,
        QuestionKind.ListPage => terms.TryGetValue(question.Subject, out var term) ? ListPage(term, question.Number) : 0,
        QuestionKind.Term => terms.TryGetValue(question.Subject, out var one) ? TermInfo(one) : 0,
        QuestionKind.Neighbours => ordinals.TryGetValue(question.Subject, out var ordinal) ? Neighbours(ordinal) : 0,
        QuestionKind.TermsOfKind => TermsOf((TermKind)question.Number),
        QuestionKind.Newest => Newest(question.Subject, question.Number),
        QuestionKind.StandingPage => pages.TryGetValue(question.Subject, out var page) ? page.Fingerprint : 0,
        QuestionKind.StandingPages => StandingPages(),
        QuestionKind.Navigation => Navigation(),
        QuestionKind.TermCount => terms.TryGetValue(question.Subject, out var counted) ? (ulong)counted.Count : 0,
        QuestionKind.AnyOfKind => Site.Of((TermKind)question.Number).IsEmpty ? 0UL : 1UL,
        QuestionKind.Addresses => terms.TryGetValue(question.Subject, out var year) ? Addresses(year.Articles.Select(ordinal => Site.Articles[ordinal])) : 0,
        QuestionKind.Undated => Addresses(Undated),
        QuestionKind.ListAddresses => ListAddresses(),
        QuestionKind.SecurityExpiry => (ulong)SecurityExpiry + 1,
        QuestionKind.News => Addresses(NewsWindow.Of(Site)),
        _ => 0,
    };

    private ArticleHead? Article(ulong id) => ordinals.TryGetValue(id, out var ordinal) ? Site.Articles[ordinal] : null;

    private ulong ListPage(Term term, int number)
    {
        var paging = PagingOf(term);
        if (number > paging.NumberedPages) return 0;
        var (start, length) = paging.Slice(number);
        var teasers = Teasers(term.Articles.AsSpan().Slice(start, length));
        return Fingerprint.Of(teasers, number == 0 ? (ulong)paging.Count + 2 : number == paging.NumberedPages ? 1UL : 0UL);
    }

    private ulong Newest(ulong subject, int count)
    {
        if (subject == 0)
        {
            var sum = new Fingerprint();
            foreach (var head in Site.Articles.AsSpan()[..Math.Min(count, Site.Articles.Length)]) sum.Add(head.TeaserFingerprint);
            return sum.Take();
        }
        return terms.TryGetValue(subject, out var term) ? Teasers(term.Articles.AsSpan()[..Math.Min(count, term.Count)]) : 0;
    }

    private ulong Teasers(ReadOnlySpan<int> articles)
    {
        var sum = new Fingerprint();
        foreach (var ordinal in articles) sum.Add(Site.Articles[ordinal].TeaserFingerprint);
        return sum.Take();
    }

    private ulong Neighbours(int ordinal)
    {
        var (earlier, later) = NeighboursOf(ordinal);
        return Fingerprint.Of(earlier < 0 ? 0 : Site.Articles[earlier].TeaserFingerprint, later < 0 ? 0 : Site.Articles[later].TeaserFingerprint);
    }

    /// <summary>Title and address but not the count: what links to a term must not change with every new story in it.</summary>
    private static ulong TermInfo(Term term) => new Fingerprint().Add(term.Title).Add(term.Description).Add(term.Route).Add(term.Count > 0).Take();

    private ulong TermsOf(TermKind kind)
    {
        var sum = new Fingerprint();
        foreach (var term in Site.Of(kind)) sum.Add(term.Title).Add(term.Route).Add(term.Count);
        return sum.Take();
    }

    private ulong Navigation()
    {
        var sum = new Fingerprint();
        foreach (var section in Site.Navigation) sum.Add(section.Title).Add(section.Route);
        return sum.Take();
    }

    private ulong StandingPages()
    {
        var sum = new Fingerprint();
        foreach (var page in Site.Pages) sum.Add(page.Title).Add(page.Route);
        return sum.Take();
    }

    private static ulong Addresses(IEnumerable<ArticleHead> articles)
    {
        var sum = new Fingerprint();
        foreach (var head in articles)
        {
            sum.Add(head.Route).Add(head.Headline).Add(head.Language).Add(head.Published?.ToString()).Add(head.Updated?.ToString()).Add(head.Image?.File);
        }
        return sum.Take();
    }

    private ulong ListAddresses()
    {
        var sum = new Fingerprint();
        foreach (var (route, changed) in StaticPress.Site.ListAddresses.Of(Site)) sum.Add(route).Add(changed?.ToString());
        return sum.Take();
    }

    private void FindNeighbours(Term section)
    {
        var articles = section.Articles.AsSpan();
        for (var i = 0; i < articles.Length; i++)
        {
            neighbours[articles[i]] = (i + 1 < articles.Length ? articles[i + 1] : -1, i > 0 ? articles[i - 1] : -1);
        }
    }
}
