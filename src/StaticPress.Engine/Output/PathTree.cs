using System.Buffers;
using System.IO.Hashing;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>
/// Every path of the old and the new site as one tree: a name is stored once per folder, some 110 bytes for a page in a
/// folder of its own. Threads add to it at the same time; each name is guarded by one of its shards.
/// </summary>
internal sealed class PathTree
{
    public const int Root = -1;
    public const int Unknown = -2;
    private const int ShardBits = 5;
    private readonly PathTreeShard[] shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new PathTreeShard())];

    /// <summary>Makes room for so many nodes, spread evenly, and a tenth more.</summary>
    public void Expect(int nodes)
    {
        foreach (var shard in shards) shard.Expect((int)(nodes * 1.1 / shards.Length));
    }

    /// <summary>One more than the highest node.</summary>
    public int Bound => shards.Max(shard => shard.Count) << ShardBits;

    /// <summary>Every node; only when no thread adds any more.</summary>
    public IEnumerable<int> Nodes()
    {
        for (var shard = 0; shard < shards.Length; shard++)
        {
            for (var index = 0; index < shards[shard].Count; index++) yield return (index << ShardBits) | shard;
        }
    }

    /// <summary>Takes a path for the new site, or says which other path stands against it.</summary>
    public int Claim(string path)
    {
        Span<byte> name = stackalloc byte[OutputPath.LongestSegment];
        var rest = path.AsSpan();
        var node = Root;
        while (true)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            var length = Encoding.UTF8.GetBytes(segment, name);
            var mark = slash < 0 ? PathMarks.NewFile : PathMarks.NewFolder;
            var (shard, hash) = Locate(node, name[..length]);
            var clash = shards[shard].Claim(node, hash, name[..length], mark, out var index);
            if (clash is not null) throw Clash(path, path[..^(slash < 0 ? 0 : rest.Length - slash)], clash);
            node = (index << ShardBits) | shard;
            if (slash < 0) return node;
            rest = rest[(slash + 1)..];
        }
    }

    /// <summary>Takes a file of the old site for the new one, as it is.</summary>
    public void ClaimOld(int file, string path)
    {
        var mark = PathMarks.NewFile;
        for (var node = file; node != Root && !(mark == PathMarks.NewFolder && Marks(node).Has(mark)); node = Parent(node))
        {
            if (Shard(node).ClaimOld(node >> ShardBits, mark) is { } clash) throw Clash(path, Path(node), clash);
            mark = PathMarks.NewFolder;
        }
    }

    /// <summary>The node of a path that was added or claimed before, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> path)
    {
        Span<byte> name = stackalloc byte[OutputPath.LongestSegment];
        var node = Root;
        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            if (!Encoding.UTF8.TryGetBytes(segment, name, out var length)) return Unknown;
            var (shard, hash) = Locate(node, name[..length]);
            var index = shards[shard].Find(node, hash, name[..length]);
            if (index < 0) return Unknown;
            node = (index << ShardBits) | shard;
        }
        return node;
    }

    /// <summary>The file of the old site at a path that may differ by case, or <see cref="Unknown"/>.</summary>
    public int FindOldIgnoringCase(ReadOnlySpan<char> path)
    {
        Span<byte> name = stackalloc byte[OutputPath.LongestSegment];
        var node = Root;
        foreach (var range in path.Split('/'))
        {
            var length = Encoding.UTF8.GetBytes(path[range], name);
            var (shard, hash) = Locate(node, name[..length]);
            var index = shards[shard].FindOldIgnoringCase(node, hash, name[..length]);
            if (index < 0) return Unknown;
            node = (index << ShardBits) | shard;
        }
        return Marks(node).Has(PathMarks.OldFile) ? node : Unknown;
    }

    public int AddOld(int parent, ReadOnlySpan<byte> name, PathMarks mark)
    {
        var (shard, hash) = Locate(parent, name);
        var index = shards[shard].Add(parent, hash, name, mark);
        return (index << ShardBits) | shard;
    }

    /// <summary>A file of the old site with its folders.</summary>
    public void AddOld(string path)
    {
        Span<byte> name = stackalloc byte[OutputPath.LongestSegment];
        var node = Root;
        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan()[range];
            node = AddOld(node, name[..Encoding.UTF8.GetBytes(segment, name)], range.End.GetOffset(path.Length) == path.Length ? PathMarks.OldFile : PathMarks.OldFolder);
        }
    }

    public PathMarks Marks(int node) => Shard(node).Marks(node >> ShardBits);

    public void Mark(int node, PathMarks marks) => Shard(node).Mark(node >> ShardBits, marks);

    public int Parent(int node) => Shard(node).Parent(node >> ShardBits);

    public int Staged(int node) => Shard(node).Staged(node >> ShardBits);

    public void SetStaged(int node, int number) => Shard(node).SetStaged(node >> ShardBits, number);

    /// <summary>The name as stored; only when no thread adds any more.</summary>
    public ReadOnlySpan<byte> Name(int node) => Shard(node).Name(node >> ShardBits);

    public int Depth(int node)
    {
        var depth = 0;
        for (; node != Root; node = Parent(node)) depth++;
        return depth;
    }

    /// <summary>The path, with '/'; only when no thread adds any more.</summary>
    public string Path(int node)
    {
        var length = -1;
        for (var at = node; at != Root; at = Parent(at)) length += Name(at).Length + 1;
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        var end = length;
        for (var at = node; at != Root; at = Parent(at))
        {
            var name = Name(at);
            name.CopyTo(bytes.AsSpan(end - name.Length));
            end -= name.Length + 1;
            if (end >= 0) bytes[end] = (byte)'/';
        }
        var path = Encoding.UTF8.GetString(bytes, 0, Math.Max(length, 0));
        ArrayPool<byte>.Shared.Return(bytes);
        return path;
    }

    private PathTreeShard Shard(int node) => shards[node & ((1 << ShardBits) - 1)];

    // Letters that differ only by case fall on the same shard and slot, so that a clash on a disk that ignores case is seen on every disk.
    private static (int Shard, int Hash) Locate(int parent, ReadOnlySpan<byte> name)
    {
        Span<byte> folded = stackalloc byte[OutputPath.LongestSegment * 2];
        if (Ascii.ToUpper(name, folded, out var length) != OperationStatus.Done) length = FoldUnicode(name, folded);
        var hash = XxHash3.HashToUInt64(folded[..length], parent);
        return ((int)(hash >> (64 - ShardBits)), (int)hash);
    }

    private static int FoldUnicode(ReadOnlySpan<byte> name, Span<byte> folded)
    {
        Span<char> text = stackalloc char[OutputPath.LongestSegment];
        Span<char> upper = stackalloc char[OutputPath.LongestSegment];
        var length = Encoding.UTF8.GetChars(name, text);
        text[..length].ToUpperInvariant(upper);
        return Encoding.UTF8.GetBytes(upper[..length], folded);
    }

    private static OutputException Clash(string path, string node, string other)
    {
        if (other == node) return new(DiagnosticCodes.OutputPathClash.At(new SourceLocation(path), node == path
            ? $"'{node}' would be written twice, or be a file and a folder."
            : $"'{node}' would be a file and a folder."));
        var parent = node.LastIndexOf('/') + 1;
        var (first, second) = string.CompareOrdinal(node, node[..parent] + other) < 0 ? (node, node[..parent] + other) : (node[..parent] + other, node);
        return new(DiagnosticCodes.OutputPathClash.At(new SourceLocation(path),
            $"'{first}' and '{second}' differ only by capital letters: on many disks they are one.", "Give one of the two another slug."));
    }
}
