using System.Collections;
using System.Runtime.CompilerServices;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The articles of a site by their positions. Where a build knows what it needs of them beforehand, a head comes into memory when it is asked for. Any thread may ask.</summary>
[CollectionBuilder(typeof(ArticleList), nameof(Create))]
public sealed class ArticleList : IReadOnlyList<ArticleHead>
{
    private readonly ArticleHead?[] heads;
    private readonly Func<int, ArticleHead>? read;

    private ArticleList(ArticleHead?[] heads, Func<int, ArticleHead>? read) => (this.heads, this.read) = (heads, read);

    /// <param name="read">Gives the head at a position, the same whenever it is asked.</param>
    internal ArticleList(int length, Func<int, ArticleHead> read)
        : this(new ArticleHead?[length], read)
    {
    }

    public static ArticleList Create(ReadOnlySpan<ArticleHead> heads) => new(heads.ToArray(), read: null);

    public int Length => heads.Length;

    public int Count => heads.Length;

    public ArticleHead this[int position] => heads[position] ?? Read(position);

    /// <summary>The same list with other heads at some positions.</summary>
    public ArticleList With(IEnumerable<(int Position, ArticleHead Head)> others)
    {
        var changed = (ArticleHead?[])heads.Clone();
        foreach (var (position, head) in others) changed[position] = head;
        return new ArticleList(changed, read);
    }

    public IEnumerator<ArticleHead> GetEnumerator()
    {
        for (var i = 0; i < heads.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One article is one object, whoever asked first: pages tell articles apart by that.</summary>
    private ArticleHead Read(int position) => Interlocked.CompareExchange(ref heads[position], read!(position), null) ?? heads[position]!;
}
