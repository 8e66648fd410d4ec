namespace StaticPress.Output;

/// <summary>Names as UTF-8 in large chunks, each behind one byte of length: no object and no array a name.</summary>
internal sealed class NameStore
{
    private const int ChunkSize = 1 << 16;
    private readonly List<byte[]> chunks = [];
    private int used = ChunkSize;

    public int Add(ReadOnlySpan<byte> name)
    {
        if (used + name.Length + 1 > ChunkSize)
        {
            chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkSize));
            used = 0;
        }
        var chunk = chunks[^1];
        var handle = ((chunks.Count - 1) * ChunkSize) + used;
        chunk[used++] = (byte)name.Length;
        name.CopyTo(chunk.AsSpan(used));
        used += name.Length;
        return handle;
    }

    public ReadOnlySpan<byte> this[int handle]
    {
        get
        {
            var chunk = chunks[handle / ChunkSize];
            var start = handle % ChunkSize;
            return chunk.AsSpan(start + 1, chunk[start]);
        }
    }
}
