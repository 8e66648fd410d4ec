using System.Collections.Concurrent;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>Articles that were read lately, up to so many bytes of source; the one that came first goes first, into the spill if there is one.</summary>
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
        if (bytes > capacity)
        {
            spill?.Add(file, article);
            return;
        }
        if (!articles.TryAdd(file, article)) return;
        order.Enqueue((file, bytes));
        Interlocked.Add(ref held, bytes);
        while (Interlocked.Read(ref held) > capacity && order.TryDequeue(out var first))
        {
            if (articles.TryRemove(first.File, out var leaving)) spill?.Add(first.File, leaving);
            Interlocked.Add(ref held, -first.Bytes);
        }
    }
}
