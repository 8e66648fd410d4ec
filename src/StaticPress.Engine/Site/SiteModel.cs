using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The whole publication over heads: every article in publication order and every group of them. Nothing in it changes after assembly.</summary>
public sealed record SiteModel
{
    public required PublicationSettings Settings { get; init; }

    /// <summary>Newest first; among equals the seed index's order.</summary>
    public required ArticleList Articles { get; init; }

    /// <summary>Articles without a date stand last, from this position on.</summary>
    public int FirstUndated
    {
        get
        {
            var first = Articles.Length;
            while (first > 0 && Articles[first - 1].Published is null) first--;
            return first;
        }
    }

    /// <summary>In the order of the navigation.</summary>
    public required ImmutableArray<Term> Sections { get; init; }

    /// <summary>By slug, ordinal.</summary>
    public required ImmutableArray<Term> Topics { get; init; }

    public required ImmutableArray<Term> Authors { get; init; }

    public required ImmutableArray<Term> Places { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Term> Years { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Term> Months { get; init; }

    /// <summary>Articles that answer questions: first all of them, under an empty slug, then by topic. Empty if the publication wants no such pages.</summary>
    public ImmutableArray<Term> Questions { get; init; } = [];

    /// <summary>Each article that has versions in other languages with all of them; see <see cref="Site.Translations"/>.</summary>
    public FrozenDictionary<int, ImmutableArray<int>> Translations { get; init; } = FrozenDictionary<int, ImmutableArray<int>>.Empty;

    /// <summary>Standing pages, by route.</summary>
    public required ImmutableArray<StandingPage> Pages { get; init; }

    /// <summary>Former addresses of articles, by path.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>Files copied as they are, relative to <c>static/</c>, forward slashes, ordinal order.</summary>
    public ImmutableArray<string> StaticFiles { get; init; } = [];

    /// <param name="file">Relative to <c>static/</c>, forward slashes.</param>
    public bool HasStatic(string file) => StaticFiles.BinarySearch(file, StringComparer.Ordinal) >= 0;

    /// <summary>The moment for which the site is built; what is news depends on it, and nothing else does.</summary>
    public DateTimeOffset Clock { get; init; }

    /// <summary>Sections that have something to read.</summary>
    public IEnumerable<Term> Navigation => Sections.Where(section => section.Count > 0);

    public IEnumerable<Term> AllTerms => [.. Sections, .. Topics, .. Authors, .. Places, .. Years, .. Months, .. Questions];

    /// <summary>The slug under which a topic, author, place or section is found.</summary>
    public static string SlugOf(string name) => Terms.SlugOf(name);

    public ImmutableArray<Term> Of(TermKind kind) => kind switch
    {
        TermKind.Section => Sections,
        TermKind.Topic => Topics,
        TermKind.Author => Authors,
        TermKind.Place => Places,
        TermKind.Year => Years,
        TermKind.Month => Months,
        TermKind.Questions => Questions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
