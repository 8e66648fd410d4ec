using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Site;

/// <summary>Which articles are versions of one another in several languages.</summary>
public static class Translations
{
    /// <summary>For each article that has other versions all of them, itself included: the original first, then by language.</summary>
    public static FrozenDictionary<int, ImmutableArray<int>> Find(ArticleList articles)
    {
        var found = new Dictionary<int, ImmutableArray<int>>();
        foreach (var group in Groups(articles))
        {
            // Search engines take one version for each language; of two the original or the newer one stays.
            ImmutableArray<int> versions = [.. group.DistinctBy(ordinal => articles[ordinal].Language, StringComparer.OrdinalIgnoreCase)];
            if (versions.Length < 2) continue;
            foreach (var ordinal in versions) found.Add(ordinal, versions);
        }
        return found.ToFrozenDictionary();
    }

    public static IEnumerable<Diagnostic> FindMistakes(ArticleList articles)
    {
        foreach (var group in Groups(articles))
        {
            foreach (var twice in group.GroupBy(ordinal => articles[ordinal].Language, StringComparer.OrdinalIgnoreCase))
            {
                foreach (var ordinal in twice.Skip(1))
                {
                    yield return DiagnosticCodes.SameLanguage.At(
                        new SourceLocation("seeds/" + articles[ordinal].File),
                        $"is a version in {twice.Key} of an article that seeds/{articles[twice.First()].File} has in the same language; it will not be announced",
                        "set `language` in the seed index, or remove `translation_of`");
                }
            }
        }
    }

    private static IEnumerable<IEnumerable<int>> Groups(ArticleList articles)
    {
        var translations = Enumerable.Range(0, articles.Length).Where(ordinal => articles[ordinal].TranslationOf is not null).ToLookup(ordinal => articles[ordinal].TranslationOf!, StringComparer.Ordinal);
        if (translations.Count == 0) return [];
        var originals = Enumerable.Range(0, articles.Length).Where(ordinal => translations.Contains(articles[ordinal].Id)).ToDictionary(ordinal => articles[ordinal].Id, StringComparer.Ordinal);
        return translations.Select(group => (originals.TryGetValue(group.Key, out var original) ? (int[])[original] : [])
            .Concat(group.OrderBy(ordinal => articles[ordinal].Language, StringComparer.Ordinal)));
    }
}
