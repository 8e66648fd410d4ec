using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Finds things in the site by what questions call them, and sums up today's answers.</summary>
public sealed class SiteAnswers : IAnswers
{
    /// <summary>How long before <c>security.txt</c> expires builds begin to warn.</summary>
    public static readonly TimeSpan ExpiryNotice = TimeSpan.FromDays(30);

    /// <summary>What all articles show of themselves, in their order.</summary>
    public static readonly Question Order = new(QuestionKind.Order, 0);

    private readonly SiteLookup lookup;
    private readonly ConcurrentDictionary<Question, ulong> summed = new();
    private readonly Func<Question, ulong> workOut;
    private readonly Lazy<SearchLayout> search;
    private readonly Lazy<Related> related;
    private readonly Lazy<Front> front;

    public SiteAnswers(SiteModel site)
        : this(new SiteLookup(site), site)
    {
    }

    /// <param name="keys">Of the articles' ids.</param>
    /// <param name="order">The answer to <see cref="Order"/>.</param>
    internal SiteAnswers(SiteModel site, ulong[] keys, ulong order)
        : this(new SiteLookup(site, keys), site) => summed[Order] = order;

    private SiteAnswers(SiteLookup lookup, SiteModel site)
    {
        this.lookup = lookup;
        Site = site;
        workOut = WorkOut;
        search = new Lazy<SearchLayout>(() => SearchLayout.Of(site));
        related = new Lazy<Related>(() => KnownRelated?.Invoke() ?? (NewRelated = Related.Find(site)));
        front = new Lazy<Front>(() => Front.Of(site));
    }

    /// <summary>What is asked for related stories before they are looked for; null from it if it does not know them.</summary>
    internal Func<Related?>? KnownRelated { private get; set; }

    /// <summary>Related stories, if somebody asked for them and they had to be looked for.</summary>
    internal Related? NewRelated { get; private set; }

    /// <summary>Begins to work out in the background what every article's page will ask for.</summary>
    public void Prepare() => _ = Task.Run(() => related.Value);

    public SearchLayout Search => search.Value;

    public SiteModel Site { get; }

    /// <summary>The same answers for a site in which articles changed, and none of them its address, place in the order, or group.</summary>
    public SiteAnswers WithArticles(ArticleList articles) => new(lookup, Site with { Articles = articles });

    /// <summary>An article's position in the publication's order; -1 if the site has none of that id.</summary>
    public int OrdinalOf(string id) => lookup.Ordinals.Find(Fingerprint.Of(id));

    /// <summary>Articles without a date stand last.</summary>
    public IEnumerable<ArticleHead> Undated
    {
        get
        {
            for (var i = Site.FirstUndated; i < Site.Articles.Length; i++) yield return Site.Articles[i];
        }
    }

    public Expiry SecurityExpiry
    {
        get
        {
            if (Site.Settings.Machines.Security is not { } security) return Expiry.Far;
            var left = security.Expires.ToInstant(Site.Settings.TimeZone) - Site.Clock;
            return left <= TimeSpan.Zero ? Expiry.Past : left <= ExpiryNotice ? Expiry.Near : Expiry.Far;
        }
    }

    public static ulong KeyOf(ArticleHead head)
    {
        Span<char> id = stackalloc char[256];
        return head.TryCopyId(id, out var length) ? Fingerprint.Of(id[..length]) : Fingerprint.Of(head.Id);
    }

    public static ulong KeyOf(Term term) => Fingerprint.Of((ulong)term.Kind + 1, Fingerprint.Of(term.Slug));

    public static ulong KeyOf(TermKind kind, string slug) => Fingerprint.Of((ulong)kind + 1, Fingerprint.Of(slug));

    public Term? Find(TermKind kind, string slug) => lookup.Terms.GetValueOrDefault(KeyOf(kind, slug));

    public Paging PagingOf(Term term) => new(term.Count, Site.Settings.PageSize);

    /// <summary>The articles before and after one in its section by time; -1 where there is none.</summary>
    public (int Earlier, int Later) NeighboursOf(int ordinal) => lookup.Neighbours[ordinal];

    /// <summary>Older articles that an article leads to, the closest first.</summary>
    public ReadOnlySpan<int> RelatedTo(int ordinal) => related.Value.Of(ordinal);

    public Front Front => front.Value;

    public ulong Answer(Question question) => IsOfMany(question.Kind) ? summed.GetOrAdd(question, workOut) : WorkOut(question);

    /// <summary>What articles lead to, and which of them stand in which list, follows from what all of them show and the order they stand in.</summary>
    public Question? BasisOf(byte kind) => kind is QuestionKind.Related or QuestionKind.Neighbours or QuestionKind.Teaser or QuestionKind.ListPage or QuestionKind.Newest
        or QuestionKind.Addresses or QuestionKind.Undated ? Order : null;

    /// <summary>For the trace: what is compared in place of many answers next time.</summary>
    public IReadOnlyList<Answered> Bases => [new Answered(Order, Answer(Order))];

    /// <summary>Whether an answer goes through so many articles or pages that it is kept for the next who asks.</summary>
    private static bool IsOfMany(byte kind) => kind is QuestionKind.TermsOfKind or QuestionKind.Addresses or QuestionKind.Undated or QuestionKind.ListAddresses or QuestionKind.Front
        or QuestionKind.News or QuestionKind.Order or QuestionKind.Redirects or QuestionKind.SearchShard or QuestionKind.SearchWords or QuestionKind.SearchLayout or QuestionKind.Newest;

    private ulong WorkOut(Question question) => question.Kind switch
    {
        QuestionKind.Setting => lookup.Settings.GetValueOrDefault(question.Subject),
        QuestionKind.Article => Article(question.Subject) is { } head ? Fingerprint.Of(head.ContentFingerprint, head.TeaserFingerprint) : 0,
        QuestionKind.Teaser => Article(question.Subject)?.TeaserFingerprint ?? 0,
        QuestionKind.ListPage => lookup.Terms.TryGetValue(question.Subject, out var term) ? ListPage(term, question.Number) : 0,
        QuestionKind.Term => lookup.TermInfos.GetValueOrDefault(question.Subject),
        QuestionKind.Neighbours => lookup.Ordinals.Find(question.Subject) is >= 0 and var ordinal ? Neighbours(ordinal) : 0,
        QuestionKind.TermsOfKind => TermsOf((TermKind)question.Number),
        QuestionKind.Newest => Newest(question.Subject, question.Number),
        QuestionKind.StandingPage => lookup.Pages.TryGetValue(question.Subject, out var page) ? page.Fingerprint : 0,
        QuestionKind.StandingPages => StandingPages(),
        QuestionKind.Navigation => Navigation(),
        QuestionKind.TermCount => lookup.Terms.TryGetValue(question.Subject, out var counted) ? (ulong)counted.Count : 0,
        QuestionKind.AnyOfKind => Site.Of((TermKind)question.Number).IsEmpty ? 0UL : 1UL,
        QuestionKind.Addresses => lookup.Terms.TryGetValue(question.Subject, out var year) ? Addresses(year.Articles.Select(ordinal => Site.Articles[ordinal])) : 0,
        QuestionKind.Undated => Addresses(Undated),
        QuestionKind.ListAddresses => ListAddresses(),
        QuestionKind.SecurityExpiry => (ulong)SecurityExpiry + 1,
        QuestionKind.Translations => lookup.Ordinals.Find(question.Subject) is >= 0 and var translated ? Versions(translated) : 0,
        QuestionKind.Related => lookup.Ordinals.Find(question.Subject) is >= 0 and var leading ? Teasers(RelatedTo(leading)) : 0,
        QuestionKind.Front => OfFront(),
        QuestionKind.Order => OfOrder(),
        QuestionKind.News => Addresses(NewsWindow.Of(Site)),
        QuestionKind.Redirect => lookup.Redirects.TryGetValue(question.Subject, out var target) ? Target(target) : 0,
        QuestionKind.Redirects => Redirected(),
        QuestionKind.SearchShard => SearchGroupOf(question.Subject) is { } group && question.Number < group.ShardCount ? Contents(group, [question.Number]) : 0,
        QuestionKind.SearchWords => SearchGroupOf(question.Subject) is { } listed && question.Number < listed.SegmentCount ? Contents(listed, listed.Segment(question.Number)) : 0,
        QuestionKind.SearchLayout => SearchFiles(),
        _ => 0,
    };

    private ulong Target(int ordinal) => new Fingerprint().Add(Site.Articles[ordinal].Route).Add(Site.Articles[ordinal].Headline).Add(Site.Articles[ordinal].Language).Take();

    private ulong Redirected()
    {
        var sum = new Fingerprint();
        foreach (var redirect in Site.Redirects) sum.Add(redirect.Path).Add(Site.Articles[redirect.Article].Route);
        return sum.Take();
    }

    private SearchGroup? SearchGroupOf(ulong subject) => Search.Groups.FirstOrDefault(group => Fingerprint.Of(group.Name) == subject);

    private ulong Contents(SearchGroup group, IEnumerable<int> shards)
    {
        var sum = new Fingerprint();
        foreach (var ordinal in shards.SelectMany(group.Shard)) sum.Add(Site.Articles[ordinal].PointsFingerprint).Add(Site.Articles[ordinal].TeaserFingerprint);
        return sum.Take();
    }

    private ulong SearchFiles()
    {
        var sum = new Fingerprint();
        foreach (var group in Search.Groups) sum.Add(group.Name).Add(group.Articles.Count).Add(group.RecentShards);
        return sum.Take();
    }

    private ArticleHead? Article(ulong id) => lookup.Ordinals.Find(id) is >= 0 and var ordinal ? Site.Articles[ordinal] : null;

    private ulong ListPage(Term term, int number)
    {
        var paging = PagingOf(term);
        if (number > paging.NumberedPages) return 0;
        var (start, length) = paging.Slice(number);
        var teasers = Teasers(term.Articles.AsSpan().Slice(start, length));
        return Fingerprint.Of(teasers, number == 0 ? (ulong)paging.Count + 2 : number == paging.NumberedPages ? 1UL : 0UL);
    }

    private ulong Versions(int ordinal)
    {
        if (!Site.Translations.TryGetValue(ordinal, out var versions)) return 0;
        var sum = new Fingerprint();
        foreach (var version in versions) sum.Add(Site.Articles[version].Language).Add(Site.Articles[version].Route).Add(Site.Articles[version].Headline).Add((long)Site.Articles[version].Kind);
        return sum.Take();
    }

    private ulong OfFront()
    {
        var sum = new Fingerprint().Add(Teasers(Front.Top.AsSpan()));
        foreach (var band in Front.Bands) sum.Add(TermInfo(band.Section, new Fingerprint())).Add(Teasers(band.Articles.AsSpan()));
        return sum.Take();
    }

    private ulong OfOrder()
    {
        var sum = new Fingerprint().Add(Site.Settings.Related).Add(Site.Settings.PageSize).Add(Site.Settings.QuestionPages);
        foreach (var section in Site.Sections) sum.Add(section.Slug);
        foreach (var head in Site.Articles) sum.Add(head.TeaserFingerprint);
        return sum.Take();
    }

    private ulong Newest(ulong subject, int count)
    {
        if (subject == 0)
        {
            var sum = new Fingerprint();
            for (var i = 0; i < Math.Min(count, Site.Articles.Length); i++) sum.Add(Site.Articles[i].TeaserFingerprint);
            return sum.Take();
        }
        return lookup.Terms.TryGetValue(subject, out var term) ? Teasers(term.Articles.AsSpan()[..Math.Min(count, term.Count)]) : 0;
    }

    private ulong Teasers(ReadOnlySpan<int> articles)
    {
        Span<ulong> sums = articles.Length <= 128 ? stackalloc ulong[articles.Length] : new ulong[articles.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] = Site.Articles[articles[i]].TeaserFingerprint;
        return Fingerprint.Of(MemoryMarshal.AsBytes(sums));
    }

    private ulong Neighbours(int ordinal)
    {
        var (earlier, later) = NeighboursOf(ordinal);
        return Fingerprint.Of(earlier < 0 ? 0 : Site.Articles[earlier].TeaserFingerprint, later < 0 ? 0 : Site.Articles[later].TeaserFingerprint);
    }

    /// <summary>Title and address but not the count: what links to a term must not change with every new story in it.</summary>
    internal static ulong TermInfo(Term term, Fingerprint sum) => sum.Add(term.Title).Add(term.Description).Add(term.Route).Add(term.Count > 0).Take();

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
            sum.Add(head.Route).Add(head.Headline).Add(head.Language).Add(head.Published).Add(head.Updated).Add(head.Image?.File);
        }
        return sum.Take();
    }

    private ulong ListAddresses()
    {
        var sum = new Fingerprint();
        foreach (var (route, changed) in StaticPress.Site.ListAddresses.Of(Site)) sum.Add(route).Add(changed);
        return sum.Take();
    }
}
