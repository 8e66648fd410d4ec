using System.Collections.Concurrent;
using StaticPress.Incremental;

namespace StaticPress.Checks;

/// <summary>Finds texts that stand on more than one page. Of each page two numbers are kept; names only of those that repeat.</summary>
internal sealed class Repeats
{
    private readonly ConcurrentDictionary<ulong, ulong> firstPages = new();
    private readonly ConcurrentBag<(ulong Key, string Text, string Path)> others = [];

    public void Add(string text, string path)
    {
        var key = Fingerprint.Of(text);
        if (!firstPages.TryAdd(key, Fingerprint.Of(path))) others.Add((key, text, path));
    }

    /// <summary>Each text that repeats with all its pages.</summary>
    public IEnumerable<(string Text, IReadOnlyList<string> Paths)> In(BuiltSite site)
    {
        if (others.IsEmpty) return [];
        var groups = others.GroupBy(one => one.Key).ToDictionary(group => firstPages[group.Key], group => group.ToList());
        var found = new List<(string, IReadOnlyList<string>)>();
        foreach (var path in site.Paths())
        {
            if (groups.TryGetValue(Fingerprint.Of(path), out var group)) found.Add((group[0].Text, [path, .. group.Select(one => one.Path)]));
        }
        return found;
    }
}
