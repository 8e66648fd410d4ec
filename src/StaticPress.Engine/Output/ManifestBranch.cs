using System.Text;

namespace StaticPress.Output;

/// <summary>Adds sorted paths to the tree: folders shared with the path before are not looked up again.</summary>
internal sealed class ManifestBranch(PathTree tree)
{
    private readonly List<(int End, int Node)> folders = [];
    private readonly byte[] last = new byte[OutputPath.LongestPathBytes];
    private int lastLength;

    /// <summary>The path's node, or null when it is none that we wrote: not valid, leading elsewhere, or out of order.</summary>
    public int? Add(ReadOnlySpan<byte> path)
    {
        var common = path.CommonPrefixLength(last.AsSpan(0, lastLength));
        if (!IsOurs(path) || PathBytes.Compare(path, last.AsSpan(0, lastLength), common) <= 0) return null;
        while (folders.Count > 0 && folders[^1].End >= common) folders.RemoveAt(folders.Count - 1);
        var (start, parent) = folders.Count > 0 ? (folders[^1].End + 1, folders[^1].Node) : (0, PathTree.Root);
        for (int slash; (slash = path[start..].IndexOf((byte)'/')) >= 0; start += slash + 1)
        {
            parent = tree.AddOld(parent, path.Slice(start, slash), PathMarks.OldFolder);
            folders.Add((start + slash, parent));
        }
        path.CopyTo(last);
        lastLength = path.Length;
        return tree.AddOld(parent, path[start..], PathMarks.OldFile);
    }

    private static bool IsOurs(ReadOnlySpan<byte> path)
    {
        Span<char> text = stackalloc char[OutputPath.LongestPath];
        return Encoding.UTF8.TryGetChars(path, text, out var length)
            && !text[..length].Contains('\ufffd')
            && OutputPath.Problem(text[..length]) is null;
    }
}
