using System.Collections.Concurrent;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>Names that many articles have are kept once. Any thread may ask.</summary>
public sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EquatableArray<string>> lists = new(StringComparer.Ordinal);

    public string? Of(string? text) => text is null ? null : texts.GetOrAdd(text, text);

    /// <summary>A list of one is the same list for all; longer ones are seldom alike.</summary>
    public EquatableArray<string> Of(EquatableArray<string> list) => list.Count == 1 ? lists.GetOrAdd(list[0], list) : list;

    public EquatableArray<string> ListOf(string one) => lists.GetOrAdd(one, static text => [text]);
}
