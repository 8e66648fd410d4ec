using System.Collections.Immutable;
using System.Globalization;
using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Routing;

namespace StaticPress.Site;

/// <summary>Gathers articles into terms. A term's name is written as its oldest article writes it, capitals-only spellings last.</summary>
internal static class Terms
{
    /// <summary>A slug for any name, even one without a letter.</summary>
    public static string SlugOf(string name)
    {
        var slug = Text.Slugs.Slug(name, RouteBuilder.MaximumSlugLength);
        return slug.Length > 0 ? slug : "x" + Fingerprint.Of(name).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>An article names its section by title or by slug, and a configured section may have a slug that is not made from its title.</summary>
    public static string SectionSlugOf(string name, PublicationSettings settings)
    {
        var slug = SlugOf(name);
        foreach (var section in settings.Sections)
        {
            if (section.Slug == slug || section.Title == name) return section.Slug;
        }
        return settings.Sections.FirstOrDefault(section => SlugOf(section.Title) == slug)?.Slug ?? slug;
    }

    public static ImmutableArray<Term> Gather(TermKind kind, ArticleList articles, Func<ArticleHead, EquatableArray<string>> names, string prefix)
    {
        var groups = new Groups();
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var name in names(articles[i])) groups.Add(i, name);
        }
        return groups.ToTerms(kind, prefix);
    }

    /// <summary>The same where an article has one name at most.</summary>
    public static ImmutableArray<Term> GatherByOne(TermKind kind, ArticleList articles, Func<ArticleHead, string?> name, string prefix)
    {
        var groups = new Groups();
        for (var i = 0; i < articles.Length; i++)
        {
            if (name(articles[i]) is { } one) groups.Add(i, one);
        }
        return groups.ToTerms(kind, prefix);
    }

    public static ImmutableArray<Term> Sections(ArticleList articles, PublicationSettings settings)
    {
        var found = GatherByOne(TermKind.Section, articles, head => head.Section, settings.Routes.Sections)
            .ToDictionary(term => term.Slug, StringComparer.Ordinal);
        var listed = new List<Term>();
        foreach (var section in settings.Sections)
        {
            var articlesOf = found.Remove(section.Slug, out var term) ? term.Articles : default;
            listed.Add(new Term(TermKind.Section, section.Slug, section.Title, Join(settings.Routes.Sections, section.Slug), articlesOf) { Description = section.Description });
        }
        return [.. listed, .. found.Values.OrderBy(term => term.Slug, StringComparer.Ordinal).Select(term => term with { Title = Capitalised(term.Title) })];
    }

    /// <summary>All articles that answer questions, and those of each topic; nothing if none does.</summary>
    public static ImmutableArray<Term> Questions(ArticleList articles, ImmutableArray<Term> topics, string prefix)
    {
        var all = Answering(articles, Enumerable.Range(0, articles.Length));
        if (all.IsEmpty) return [];
        return
        [
            new Term(TermKind.Questions, "", "", prefix + "/", all),
            .. topics.Select(topic => new Term(TermKind.Questions, topic.Slug, topic.Title, $"{topic.Route}{prefix}/", Answering(articles, topic.Articles))).Where(term => term.Count > 0),
        ];
    }

    private static EquatableArray<int> Answering(ArticleList articles, IEnumerable<int> ordinals) =>
        new([.. ordinals.Where(ordinal => articles[ordinal].QuestionCount > 0)]);

    public static ImmutableArray<Term> Months(ArticleList articles, string prefix) =>
        ByDate(TermKind.Month, articles, date => (date.Year, date.Month), prefix);

    public static ImmutableArray<Term> Years(ArticleList articles, string prefix) =>
        ByDate(TermKind.Year, articles, date => (date.Year, 0), prefix);

    private static ImmutableArray<Term> ByDate(TermKind kind, ArticleList articles, Func<DateOnly, (int Year, int Month)> part, string prefix)
    {
        var groups = new SortedDictionary<(int Year, int Month), ImmutableArray<int>.Builder>();
        for (var i = 0; i < articles.Length; i++)
        {
            if (articles[i].Published is not { } published) continue;
            var key = part(published.Date);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = ImmutableArray.CreateBuilder<int>();
            group.Add(i);
        }
        return [.. groups.Reverse().Select(g => DateTerm(kind, g.Key.Year, g.Key.Month, prefix, g.Value.ToImmutable()))];
    }

    private static Term DateTerm(TermKind kind, int year, int month, string prefix, ImmutableArray<int> articles)
    {
        var slug = month == 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{month:00}");
        return new Term(kind, slug, "", Join(prefix, slug), articles) { Year = year, Month = month };
    }

    private static string Join(string prefix, string slug) => prefix.Length == 0 ? slug + "/" : $"{prefix}/{slug}/";

    private static string Capitalised(string slug) => slug.Length == 0 ? slug : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');

    private sealed class Groups
    {
        private readonly Dictionary<string, Group> bySlug = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Group> byName = new(StringComparer.Ordinal);

        public void Add(int article, string name)
        {
            if (!byName.TryGetValue(name, out var group))
            {
                var slug = SlugOf(name);
                if (!bySlug.TryGetValue(slug, out group)) bySlug[slug] = group = new Group();
                byName[name] = group;
            }
            group.Add(article, name);
        }

        public ImmutableArray<Term> ToTerms(TermKind kind, string prefix) =>
            [.. bySlug.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Term(kind, pair.Key, pair.Value.Title, Join(prefix, pair.Key), pair.Value.Articles))];
    }

    private sealed class Group
    {
        private readonly ImmutableArray<int>.Builder articles = ImmutableArray.CreateBuilder<int>();

        public string Title { get; private set; } = "";

        public EquatableArray<int> Articles => articles.ToImmutable();

        public void Add(int article, string name)
        {
            if (articles.Count == 0 || articles[^1] != article) articles.Add(article);
            if (name != Title && (Title.Length == 0 || !IsAllCapitals(name) || IsAllCapitals(Title))) Title = name;
        }

        private static bool IsAllCapitals(string name) => name.Length > 1 && !name.Any(char.IsLower) && name.Any(char.IsUpper);
    }
}
