using System.Buffers.Binary;

namespace StaticPress.Incremental;

/// <summary>Reads numbers from a trace's bytes, which were found whole when the trace was loaded.</summary>
internal ref struct TraceReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    public byte Byte() => bytes[Position++];

    public ulong UInt64()
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes[Position..]);
        Position += sizeof(ulong);
        return value;
    }

    /// <summary>As <see cref="BinaryWriter.Write7BitEncodedInt"/> writes it.</summary>
    public int Count()
    {
        var (value, shift) = (0, 0);
        byte part;
        do
        {
            part = Byte();
            value |= (part & 0x7F) << shift;
            shift += 7;
        }
        while (part > 0x7F);
        return value;
    }
}
