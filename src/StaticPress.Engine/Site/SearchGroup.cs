using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>One year of the search index, or the articles without a date.</summary>
/// <param name="Name">As it stands in the names of its files: <c>2026</c>.</param>
/// <param name="Articles">Positions in <see cref="SiteModel.Articles"/>, newest first.</param>
/// <param name="RecentShards">How many of its newest files readers get before they have asked for anything.</param>
public sealed record SearchGroup(string Name, EquatableArray<int> Articles, int RecentShards)
{
    public int ShardCount => (Articles.Count + SearchLayout.InShard - 1) / SearchLayout.InShard;

    /// <summary>Files whose words are listed, so that readers get them only when they hold what is looked for.</summary>
    public int ListedShards => ShardCount - RecentShards;

    public int SegmentCount => (ListedShards + SearchLayout.InSegment - 1) / SearchLayout.InSegment;

    /// <summary>The articles of a file, oldest first; files are filled from the oldest end, so that a new story changes the last one only.</summary>
    public IEnumerable<int> Shard(int number)
    {
        var end = Math.Min((number + 1) * SearchLayout.InShard, Articles.Count);
        for (var i = number * SearchLayout.InShard; i < end; i++) yield return Articles[Articles.Count - 1 - i];
    }

    /// <summary>The files of a segment: their numbers.</summary>
    public IEnumerable<int> Segment(int number) =>
        Enumerable.Range(number * SearchLayout.InSegment, Math.Min(SearchLayout.InSegment, ListedShards - number * SearchLayout.InSegment));
}
