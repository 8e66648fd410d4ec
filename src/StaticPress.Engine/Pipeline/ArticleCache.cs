using System.Collections.Concurrent;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>
/// Articles up to so many bytes of source. What comes when they are full goes into the spill at once, for what waits in memory is moved by every collection;
/// without a spill, or with one that takes no more, what came first makes room for it.
/// </summary>
internal sealed class ArticleCache(long capacity, ArticleSpill? spill)
{
    private readonly ConcurrentDictionary<string, Article> articles = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string File, long Bytes)> order = new();
    private long held;

    public Article? Find(string file) => articles.TryGetValue(file, out var article) ? article : spill?.Find(file);

    /// <summary>Its bytes stay counted until its turn comes: the cache holds a little less, never more.</summary>
    public void Remove(string file) => articles.TryRemove(file, out _);

    public void Add(string file, Article article, long bytes)
    {
        if (spill is not null && Interlocked.Read(ref held) + bytes > capacity && spill.Add(file, article)) return;
        if (bytes > capacity || !articles.TryAdd(file, article)) return;
        order.Enqueue((file, bytes));
        Interlocked.Add(ref held, bytes);
        while (Interlocked.Read(ref held) > capacity && order.TryDequeue(out var first))
        {
            if (articles.TryRemove(first.File, out var leaving)) spill?.Add(first.File, leaving);
            Interlocked.Add(ref held, -first.Bytes);
        }
    }
}
