namespace StaticPress.Output;

/// <summary>The bytes of one path of the tree at a time, in one buffer that is used again.</summary>
internal sealed class PathBytes(PathTree tree)
{
    private byte[] buffer = new byte[4096];
    private int start = 4096;

    public ReadOnlySpan<byte> Value => buffer.AsSpan(start);

    public void Set(int node)
    {
        start = buffer.Length;
        for (var at = node; at != PathTree.Root; at = tree.Parent(at))
        {
            var name = tree.Name(at);
            if (start < name.Length + 1) Grow();
            if (at != node) buffer[--start] = (byte)'/';
            start -= name.Length;
            name.CopyTo(buffer.AsSpan(start));
        }
    }

    public void WriteLine(Stream stream)
    {
        stream.Write(Value);
        stream.WriteByte((byte)'\n');
    }

    public int CompareWith(PathBytes other) => Compare(Value, other.Value, Value.CommonPrefixLength(other.Value));

    /// <summary>Folder by folder: a separator comes before every other byte.</summary>
    public static int Compare(ReadOnlySpan<byte> path, ReadOnlySpan<byte> other, int common) => Rank(path, common) - Rank(other, common);

    private static int Rank(ReadOnlySpan<byte> path, int at) => at == path.Length ? 0 : path[at] == '/' ? 1 : path[at] + 2;

    private void Grow()
    {
        var larger = new byte[buffer.Length * 2];
        var used = buffer.Length - start;
        buffer.AsSpan(start).CopyTo(larger.AsSpan(larger.Length - used));
        start = larger.Length - used;
        buffer = larger;
    }
}
