namespace StaticPress.Site;

/// <summary>The topics of each article, with its place in each topic's list: the lists turned round, in two flat arrays.</summary>
internal sealed class TopicPositions
{
    private readonly int[] starts;
    private readonly (int Topic, int Position)[] places;

    private TopicPositions(int[] starts, (int Topic, int Position)[] places)
    {
        this.starts = starts;
        this.places = places;
    }

    public ReadOnlySpan<(int Topic, int Position)> Of(int ordinal) => places.AsSpan()[starts[ordinal]..starts[ordinal + 1]];

    public static TopicPositions Of(SiteModel site)
    {
        var begins = new int[site.Articles.Length + 1];
        foreach (var topic in site.Topics)
        {
            foreach (var ordinal in topic.Articles) begins[ordinal + 1]++;
        }
        for (var i = 1; i < begins.Length; i++) begins[i] += begins[i - 1];
        var all = new (int Topic, int Position)[begins[^1]];
        var next = begins[..^1];
        for (var topic = 0; topic < site.Topics.Length; topic++)
        {
            var articles = site.Topics[topic].Articles.AsSpan();
            for (var position = 0; position < articles.Length; position++) all[next[articles[position]]++] = (topic, position);
        }
        return new TopicPositions(begins, all);
    }
}
