namespace StaticPress.Output;

/// <summary>Names as UTF-8 in large chunks, each behind one byte of length: no object and no array a name.</summary>
internal sealed class NameStore
{
    private const int ChunkSize = 1 << 16;
    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkSize;

    public int Add(ReadOnlySpan<byte> name)
    {
        if (_used + name.Length + 1 > ChunkSize)
        {
            _chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkSize));
            _used = 0;
        }
        var chunk = _chunks[^1];
        var handle = ((_chunks.Count - 1) * ChunkSize) + _used;
        chunk[_used++] = (byte)name.Length;
        name.CopyTo(chunk.AsSpan(_used));
        _used += name.Length;
        return handle;
    }

    public ReadOnlySpan<byte> this[int handle]
    {
        get
        {
            var chunk = _chunks[handle / ChunkSize];
            var start = handle % ChunkSize;
            return chunk.AsSpan(start + 1, chunk[start]);
        }
    }
}
