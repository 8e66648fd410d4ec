using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// What assembling the site came to, for the next build: positions and groups, but no head. As long as nothing has changed but the text of a few articles they are the
/// same, and a head is read only where a page that is rendered shows it.
/// </summary>
internal sealed record KnownSite
{
    /// <summary>Of the sums when it was assembled, by which its two files know each other.</summary>
    public ulong Id { get; init; }

    public KnownSums Sums { get; init; }

    /// <summary>The moment for which it was assembled, and when time alone makes another of it.</summary>
    public required DateTimeOffset Clock { get; init; }

    public required NextChange? NextChange { get; init; }

    /// <summary>Of the sources, by their entries in the index.</summary>
    public required FileStamp[] Stamps { get; init; }

    /// <summary>The entries whose sources have something wrong with them.</summary>
    public required List<int> Told { get; init; }

    /// <summary>What was found wrong when the site was assembled.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>By the articles' positions: the entry of each, and the fingerprint of its id.</summary>
    public required int[] Entries { get; init; }

    public required ulong[] Keys { get; init; }

    /// <summary>What all articles show of themselves (<see cref="SiteAnswers.Order"/>).</summary>
    public required ulong Order { get; init; }

    /// <summary>Of every kind, in the order of <see cref="SiteModel.AllTerms"/>.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    public required FrozenDictionary<int, ImmutableArray<int>> Translations { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>What a site came to that was made of these heads; null if some of its files are none of those that are compared. It has no sums before it is published.</summary>
    /// <param name="heads">In the index's order.</param>
    public static KnownSite? Of(SiteAnswers answers, ArticleHead?[] heads, FileStamp[] stamps, List<int> told, List<Diagnostic> found, NextChange? next)
    {
        var site = answers.Site;
        var (entries, keys) = (new int[site.Articles.Length], new ulong[site.Articles.Length]);
        var entryOf = new Dictionary<object, int>(heads.Length, ReferenceEqualityComparer.Instance);
        for (var entry = 0; entry < heads.Length; entry++)
        {
            if (heads[entry] is { } head) entryOf[head] = entry;
        }
        for (var position = 0; position < keys.Length; position++)
        {
            var head = site.Articles[position];
            if (ShowsHidden(head)) return null;
            (entries[position], keys[position]) = (entryOf[head], SiteAnswers.KeyOf(head));
        }
        told.Sort();
        return new KnownSite
        {
            Clock = site.Clock,
            NextChange = next,
            Stamps = stamps,
            Told = told,
            Diagnostics = found,
            Entries = entries,
            Keys = keys,
            Order = answers.Answer(SiteAnswers.Order),
            Terms = [.. site.AllTerms],
            Translations = site.Translations,
            Redirects = site.Redirects,
        };
    }

    /// <summary>Whether the site is the same at a moment.</summary>
    public bool IsOf(DateTimeOffset clock) => clock >= Clock && !(NextChange?.At <= clock);

    /// <summary>The entries whose sources may have changed.</summary>
    /// <param name="isTrusted">Whether a stamp that is the same tells that the file is.</param>
    public List<int> Stale(ImmutableArray<SeedFile> files, Func<FileStamp, bool> isTrusted)
    {
        var stale = new List<int>();
        for (var entry = 0; entry < files.Length; entry++)
        {
            var stamp = HeadCache.StampOf(files[entry]);
            if (stamp != Stamps[entry] || !isTrusted(stamp)) stale.Add(entry);
        }
        return stale;
    }

    /// <summary>A site with these positions and groups.</summary>
    public SiteModel Complete(SiteModel site) => site with
    {
        Sections = Of(TermKind.Section),
        Topics = Of(TermKind.Topic),
        Authors = Of(TermKind.Author),
        Places = Of(TermKind.Place),
        Years = Of(TermKind.Year),
        Months = Of(TermKind.Month),
        Questions = Of(TermKind.Questions),
        Translations = Translations,
        Redirects = Redirects,
    };

    /// <summary>The same after some sources were read again.</summary>
    public KnownSite With(List<RereadHead> reread)
    {
        if (reread.Count == 0) return this;
        var stamps = (FileStamp[])Stamps.Clone();
        foreach (var head in reread) stamps[head.Entry] = head.Stamp;
        var told = ToldBeside(reread);
        foreach (var head in reread)
        {
            if (head.Diagnostics.Count > 0) told.Add(head.Entry);
        }
        told.Sort();
        return this with { Stamps = stamps, Told = told };
    }

    /// <summary>The entries that have something wrong with them and were not read again.</summary>
    public List<int> ToldBeside(List<RereadHead> reread)
    {
        var read = reread.Select(head => head.Entry).ToHashSet();
        return Told.FindAll(entry => !read.Contains(entry));
    }

    /// <summary>The same, published.</summary>
    public KnownSite With(KnownSums sums) => this with
    {
        Sums = sums,
        Id = Id != 0 ? Id : new Fingerprint().Add(sums.Surroundings).Add(sums.Heads).Add(sums.Trace).Add(sums.Files).Take(),
    };

    /// <summary>Pictures and recordings below a name that begins with a dot are published where an article names them, and are not listed with the seeds.</summary>
    private static bool ShowsHidden(ArticleHead head) => IsHidden(head.Image?.File) || IsHidden(head.Audio?.File) || head.Pictures.Any(IsHidden);

    private static bool IsHidden(string? file) => file is not null && (file.StartsWith('.') || file.Contains("/.", StringComparison.Ordinal));

    private ImmutableArray<Term> Of(TermKind kind) => [.. Terms.Where(term => term.Kind == kind)];
}

/// <summary>By what a known site tells whether it is still that.</summary>
/// <param name="Surroundings">Of all that the site is made of beside its articles' texts.</param>
/// <param name="Heads">Of the cache that has them.</param>
/// <param name="Trace">Of what is remembered of its outputs.</param>
/// <param name="Files">Of the list of what was published.</param>
internal readonly record struct KnownSums(ulong Surroundings, ulong Heads, ulong Trace, ulong Files);
