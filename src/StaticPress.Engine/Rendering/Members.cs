using System.Collections;

namespace StaticPress.Rendering;

/// <summary>The members of one kind of view: its name and how it is read.</summary>
public sealed class Members<TView> : IEnumerable<string>
{
    private readonly Dictionary<string, Func<TView, object?>> readers = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => readers.Keys;

    public void Add(string name, Func<TView, object?> read) => readers.Add(name, read);

    public Func<TView, object?>? Find(string name) => readers.GetValueOrDefault(name);

    public IEnumerator<string> GetEnumerator() => readers.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
