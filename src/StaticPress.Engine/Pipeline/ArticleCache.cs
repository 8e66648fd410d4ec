using System.Collections.Concurrent;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>Articles that were read lately, up to so many bytes of source; the one that came first goes first.</summary>
internal sealed class ArticleCache(long capacity)
{
    private readonly ConcurrentDictionary<string, Article> articles = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string File, long Bytes)> order = new();
    private long held;

    public bool TryGet(string file, out Article? article) => articles.TryGetValue(file, out article);

    public void Add(string file, Article article, long bytes)
    {
        if (bytes > capacity || !articles.TryAdd(file, article)) return;
        order.Enqueue((file, bytes));
        Interlocked.Add(ref held, bytes);
        while (Interlocked.Read(ref held) > capacity && order.TryDequeue(out var first))
        {
            articles.TryRemove(first.File, out _);
            Interlocked.Add(ref held, -first.Bytes);
        }
    }
}
