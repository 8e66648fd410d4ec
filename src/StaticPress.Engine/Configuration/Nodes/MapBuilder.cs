using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration.Nodes;

/// <summary>Collects the keys of one map; a key that stands twice is told, and its first value kept.</summary>
public sealed class MapBuilder(List<Diagnostic> diagnostics)
{
    private readonly ImmutableArray<KeyValuePair<TextNode, Node>>.Builder entries = ImmutableArray.CreateBuilder<KeyValuePair<TextNode, Node>>();

    public void Add(TextNode key, Node value)
    {
        foreach (var (earlier, _) in entries)
        {
            if (earlier.Text != key.Text) continue;
            diagnostics.Add(DiagnosticCodes.DuplicateKey.At(key.Location, $"“{key.Text}” stands here a second time", note: $"the first is on line {earlier.Location.Line}"));
            return;
        }
        entries.Add(new(key, value));
    }

    public ImmutableArray<KeyValuePair<TextNode, Node>> Take() => entries.DrainToImmutable();
}
