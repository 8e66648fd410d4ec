using System.Numerics;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>
/// Which older articles an article leads to: those that share its topics and the rare words of its headline. Rarity is counted among
/// older articles too, so that what an article leads to never changes when a story is added, and no page is rendered again for it.
/// </summary>
internal sealed class Related
{
    /// <summary>How many older articles of one topic, and with one word, are looked at: the newest, which keeps the work linear.</summary>
    private const int OfTopic = 10;

    /// <summary>A topic is chosen by an editor, a word stands where it stands: a shared topic counts for this many more bits.</summary>
    private const int TopicBits = 2;

    /// <summary>Less than this is chance: two words that one article in eight has, or one topic that most have.</summary>
    private const int Threshold = 3;

    private readonly int[] found;
    private readonly int most;

    private Related(int[] found, int most)
    {
        this.found = found;
        this.most = most;
    }

    /// <summary>Of all articles, for the next build.</summary>
    public ReadOnlySpan<int> All => found;

    /// <summary>Positions in <see cref="SiteModel.Articles"/>, the closest first.</summary>
    public ReadOnlySpan<int> Of(int ordinal)
    {
        var all = found.AsSpan(ordinal * most, most);
        var end = all.IndexOf(-1);
        return end < 0 ? all : all[..end];
    }

    /// <summary>What was found for these articles before.</summary>
    /// <param name="all">From <see cref="All"/>.</param>
    public static Related? Of(int[] all, SiteModel site) => all.Length == site.Articles.Length * MostOf(site) ? new Related(all, MostOf(site)) : null;

    public static Related Find(SiteModel site) => Find(site, MostOf(site));

    private static Related Find(SiteModel site, int most)
    {
        var chosen = new int[site.Articles.Length * most];
        Array.Fill(chosen, -1);
        if (most == 0) return new Related(chosen, most);
        var topics = TopicPositions.Of(site);
        var words = new HeadlineWords();
        var candidates = new List<(int Ordinal, int Bits)>();
        for (var ordinal = site.Articles.Length - 1; ordinal >= 0; ordinal--)
        {
            var head = site.Articles[ordinal];
            if (head.Kind == ArticleKind.Advertiser) continue;
            candidates.Clear();
            var older = site.Articles.Length - 1 - ordinal;
            AddByTopic(site, topics.Of(ordinal), older, candidates);
            words.Take(head, ordinal, older, candidates);
            Choose(site, head, candidates, chosen.AsSpan(ordinal * most, most));
        }
        return new Related(chosen, most);
    }

    /// <summary>One more than a page shows.</summary>
    private static int MostOf(SiteModel site) => site.Settings.Related == 0 ? 0 : site.Settings.Related + 1;

    private static void AddByTopic(SiteModel site, ReadOnlySpan<(int Topic, int Position)> places, int older, List<(int Ordinal, int Bits)> candidates)
    {
        foreach (var (topic, position) in places)
        {
            var articles = site.Topics[topic].Articles.AsSpan()[(position + 1)..];
            var bits = TopicBits + Rarity(older, articles.Length);
            foreach (var other in articles[..Math.Min(OfTopic, articles.Length)]) candidates.Add((other, bits));
        }
    }

    /// <summary>How many times it halves the older articles: 0 for what all have, 10 for one in a thousand.</summary>
    public static int Rarity(int older, int having) => having == 0 ? 0 : BitOperations.Log2((uint)Math.Max(1, older / having));

    private static void Choose(SiteModel site, ArticleHead head, List<(int Ordinal, int Bits)> candidates, Span<int> chosen)
    {
        candidates.Sort(static (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        Span<int> scores = stackalloc int[chosen.Length];
        for (var i = 0; i < candidates.Count;)
        {
            var (ordinal, score) = (candidates[i].Ordinal, 0);
            for (; i < candidates.Count && candidates[i].Ordinal == ordinal; i++) score += candidates[i].Bits;
            if (score >= Threshold && score > scores[^1] && IsFit(head, site.Articles[ordinal])) Insert(ordinal, score, chosen, scores);
        }
    }

    /// <summary>Among equals the newer stands first: it comes first, and only a higher score overtakes.</summary>
    private static void Insert(int ordinal, int score, Span<int> chosen, Span<int> scores)
    {
        var place = chosen.Length - 1;
        for (; place > 0 && scores[place - 1] < score; place--) (chosen[place], scores[place]) = (chosen[place - 1], scores[place - 1]);
        (chosen[place], scores[place]) = (ordinal, score);
    }

    private static bool IsFit(ArticleHead head, ArticleHead other) =>
        other.Kind != ArticleKind.Advertiser && (head.Language == other.Language || LanguageTags.AreAlike(head.Language, other.Language));
}
