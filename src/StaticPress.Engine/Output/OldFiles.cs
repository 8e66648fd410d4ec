using System.Text;
using StaticPress.Incremental;

namespace StaticPress.Output;

/// <summary>The files of the old site: in the order of their list, and by path without going through the tree, which most are asked for once a build.</summary>
internal sealed class OldFiles(PathTree tree, int expected)
{
    private readonly List<int> nodes = new(expected);
    private readonly KeyNumbers numbers = new(expected);

    public IReadOnlyList<int> Nodes => nodes;

    public void Add(ReadOnlySpan<byte> path, int node)
    {
        numbers.Add(Fingerprint.Of(path));
        nodes.Add(node);
    }

    /// <summary>The node of a file at exactly this path, or <see cref="PathTree.Unknown"/>.</summary>
    public int Find(string path)
    {
        Span<byte> name = stackalloc byte[OutputPath.LongestPathBytes];
        if (!Encoding.UTF8.TryGetBytes(path, name, out var length)) return PathTree.Unknown;
        // Were two paths to have one fingerprint, numbers would not be those of the list.
        if (numbers.Count < nodes.Count) return tree.Find(path) is >= 0 and var found && tree.Marks(found).Has(PathMarks.OldFile) ? found : PathTree.Unknown;
        return numbers.Find(Fingerprint.Of(name[..length])) is >= 0 and var number ? nodes[number] : PathTree.Unknown;
    }
}
