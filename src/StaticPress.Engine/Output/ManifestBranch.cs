using System.Text;

namespace StaticPress.Output;

/// <summary>Adds sorted paths to the tree: folders shared with the path before are not looked up again.</summary>
internal sealed class ManifestBranch(PathTree tree)
{
    private readonly List<(int End, int Node)> _folders = [];
    private readonly byte[] _last = new byte[OutputPath.LongestPathBytes];
    private int _lastLength;

    /// <summary>The path's node, or null when it is none of ours: not valid, or leading elsewhere.</summary>
    public int? Add(ReadOnlySpan<byte> path)
    {
        if (!IsOurs(path)) return null;
        var common = path.CommonPrefixLength(_last.AsSpan(0, _lastLength));
        while (_folders.Count > 0 && _folders[^1].End >= common) _folders.RemoveAt(_folders.Count - 1);
        var (start, parent) = _folders.Count > 0 ? (_folders[^1].End + 1, _folders[^1].Node) : (0, PathTree.Root);
        for (int slash; (slash = path[start..].IndexOf((byte)'/')) >= 0; start += slash + 1)
        {
            parent = tree.AddOld(parent, path.Slice(start, slash), PathMarks.OldFolder);
            _folders.Add((start + slash, parent));
        }
        path.CopyTo(_last);
        _lastLength = path.Length;
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
