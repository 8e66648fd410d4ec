using System.Collections;
using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Articles by their positions, without a copy: a year of a large archive has hundreds of thousands.</summary>
internal sealed class HeadList(ArticleList articles, ImmutableArray<int> ordinals) : IReadOnlyList<ArticleHead>
{
    public int Count => ordinals.Length;

    public ArticleHead this[int index] => articles[ordinals[index]];

    public IEnumerator<ArticleHead> GetEnumerator()
    {
        foreach (var ordinal in ordinals) yield return articles[ordinal];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
