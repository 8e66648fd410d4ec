using System.Text;

namespace StaticPress.Pipeline;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote from bytes in memory: a text is decoded in one piece, not in the framework's steps of 128 bytes.</summary>
internal sealed class BytesReader : BinaryReader
{
    private readonly byte[] bytes;
    private readonly int length;

    public BytesReader(byte[] bytes, int length)
        : base(new MemoryStream(bytes, 0, length, writable: false))
    {
        this.bytes = bytes;
        this.length = length;
    }

    public override string ReadString()
    {
        var count = Read7BitEncodedInt();
        var start = (int)BaseStream.Position;
        if (count < 0 || count > length - start) throw new EndOfStreamException();
        BaseStream.Position = start + count;
        return Encoding.UTF8.GetString(bytes, start, count);
    }
}
