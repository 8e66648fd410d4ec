using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>
/// How articles are spread over the files of the search index. The newest files are always read by whoever searches; of the older ones
/// there are lists of words, ten files to a list, and a file is read only if it holds the words looked for.
/// </summary>
public sealed record SearchLayout(ImmutableArray<SearchGroup> Groups)
{
    /// <summary>Articles in a file: some 50 KB.</summary>
    public const int InShard = 50;

    /// <summary>Files to a list of words.</summary>
    public const int InSegment = 10;

    /// <summary>A list of words is cut into so many parts by each word's first letter. A prime, so that the letters of no script fall together.</summary>
    public const int Parts = 11;

    /// <summary>At least so many of the newest articles are searched at once.</summary>
    public const int Recent = 100;

    public const string UndatedName = "undated";

    public static SearchLayout Of(SiteModel site)
    {
        var groups = ImmutableArray.CreateBuilder<SearchGroup>();
        var left = Recent;
        foreach (var (name, articles) in site.Years.Select(year => (year.Slug, year.Articles)).Append((UndatedName, Undated(site))))
        {
            if (articles.Count == 0) continue;
            var group = new SearchGroup(name, articles, 0);
            var recent = 0;
            for (; recent < group.ShardCount && left > 0; recent++) left -= group.Shard(group.ShardCount - 1 - recent).Count();
            groups.Add(group with { RecentShards = recent });
        }
        return new SearchLayout(groups.ToImmutable());
    }

    public SearchGroup? Find(string name) => Groups.FirstOrDefault(group => group.Name == name);

    private static EquatableArray<int> Undated(SiteModel site) =>
        [.. Enumerable.Range(site.FirstUndated, site.Articles.Length - site.FirstUndated)];
}
