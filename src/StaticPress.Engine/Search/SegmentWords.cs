using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Search;

/// <summary>
/// The words of some files with the files they are in, one bit for each. The parts of one list are written one after another, so the last few
/// lists are kept; more would let memory grow with the archive.
/// </summary>
internal sealed class SegmentWords
{
    private const int Kept = 8;

    private readonly Lock gate = new();
    private readonly Queue<(string Group, int Segment, Lazy<SortedDictionary<string, int>> Words)> recent = new();

    public IReadOnlyDictionary<string, int> Of(SearchGroup group, int segment, OutputContext context)
    {
        var shards = context.Site.SearchSegment(group, segment);
        Lazy<SortedDictionary<string, int>>? words;
        lock (gate)
        {
            words = recent.FirstOrDefault(one => one.Group == group.Name && one.Segment == segment).Words;
            if (words is null)
            {
                words = new Lazy<SortedDictionary<string, int>>(() => Gather(shards, context));
                recent.Enqueue((group.Name, segment, words));
                if (recent.Count > Kept) recent.Dequeue();
            }
        }
        return words.Value;
    }

    private static SortedDictionary<string, int> Gather(IReadOnlyList<IReadOnlyList<Model.ArticleHead>> shards, OutputContext context)
    {
        var masks = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < shards.Count; i++)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var head in shards[i])
            {
                foreach (var text in SearchText.Of(head, context.TextOf(head))) SearchWords.AddTo(words, text);
            }
            foreach (var word in words) masks[word] = masks.GetValueOrDefault(word) | 1 << i;
        }
        return masks;
    }
}
