using System.Globalization;
using System.Text;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Search;

/// <summary>
/// The words of some files with the files they are in, in parts. The parts of one list are written one after another, so the last few
/// lists are kept; more would let memory grow with the archive.
/// </summary>
internal sealed class SegmentWords
{
    private const int Kept = 8;

    private readonly Lock gate = new();
    private readonly Queue<(string Group, int Segment, Lazy<string[]> Parts)> recent = new();

    /// <summary>For each part its words in order, each with the files that hold it as bits in hexadecimal: <c>bridge 1f bridges 3</c>.</summary>
    public IReadOnlyList<string> Of(SearchGroup group, int segment, OutputContext context)
    {
        var shards = context.Site.SearchSegment(group, segment);
        Lazy<string[]>? parts;
        lock (gate)
        {
            parts = recent.FirstOrDefault(one => one.Group == group.Name && one.Segment == segment).Parts;
            if (parts is null)
            {
                parts = new Lazy<string[]>(() => Write(Gather(shards, context)));
                recent.Enqueue((group.Name, segment, parts));
                if (recent.Count > Kept) recent.Dequeue();
            }
        }
        return parts.Value;
    }

    private static Dictionary<string, int> Gather(IReadOnlyList<IReadOnlyList<ArticleHead>> shards, OutputContext context)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var shard = 0; shard < shards.Count; shard++)
        {
            words.Clear();
            foreach (var head in shards[shard])
            {
                foreach (var text in SearchText.Of(head, context.TextOf(head))) SearchWords.AddTo(words, text);
            }
            foreach (var word in words) files[word] = files.GetValueOrDefault(word) | 1 << shard;
        }
        return files;
    }

    private static string[] Write(Dictionary<string, int> files)
    {
        var parts = new StringBuilder[SearchLayout.Parts];
        for (var part = 0; part < parts.Length; part++) parts[part] = new StringBuilder();
        var words = files.ToArray();
        Array.Sort(words, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        foreach (var (word, mask) in words)
        {
            var text = parts[SearchWords.PartOf(word)];
            if (text.Length > 0) text.Append(' ');
            text.Append(word).Append(' ').Append(CultureInfo.InvariantCulture, $"{mask:x}");
        }
        return Array.ConvertAll(parts, part => part.ToString());
    }
}
