namespace StaticPress.Output;

/// <summary>The bytes of one path of the tree at a time, in one buffer that is used again.</summary>
internal sealed class PathBytes(PathTree tree)
{
    private byte[] _buffer = new byte[4096];
    private int _start = 4096;

    public ReadOnlySpan<byte> Value => _buffer.AsSpan(_start);

    public void Set(int node)
    {
        _start = _buffer.Length;
        for (var at = node; at != PathTree.Root; at = tree.Parent(at))
        {
            var name = tree.Name(at);
            if (_start < name.Length + 1) Grow();
            if (at != node) _buffer[--_start] = (byte)'/';
            _start -= name.Length;
            name.CopyTo(_buffer.AsSpan(_start));
        }
    }

    public void WriteLine(Stream stream)
    {
        stream.Write(Value);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Folder by folder: a separator comes before every other byte.</summary>
    public int CompareWith(PathBytes other)
    {
        var common = Value.CommonPrefixLength(other.Value);
        return Rank(Value, common) - Rank(other.Value, common);
    }

    private static int Rank(ReadOnlySpan<byte> path, int at) => at == path.Length ? 0 : path[at] == '/' ? 1 : path[at] + 2;

    private void Grow()
    {
        var larger = new byte[_buffer.Length * 2];
        var used = _buffer.Length - _start;
        _buffer.AsSpan(_start).CopyTo(larger.AsSpan(larger.Length - used));
        _start = larger.Length - used;
        _buffer = larger;
    }
}
