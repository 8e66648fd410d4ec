using System.Buffers.Binary;
using System.Text;

namespace StaticPress.Incremental;

/// <summary>
/// Reads what a <see cref="BinaryWriter"/> wrote from bytes that are in memory. Used again for the next bytes; a text is decoded in one piece.
/// </summary>
/// <exception cref="EndOfStreamException">From every method: more was asked for than there is.</exception>
public sealed class BytesReader
{
    private const int RepeatedTexts = 1024;

    private (byte[]? Utf8, string Text)[]? repeated;
    private ReadOnlyMemory<byte> bytes;
    private int position;

    public BytesReader()
    {
    }

    public BytesReader(ReadOnlyMemory<byte> bytes) => Begin(bytes);

    public BytesReader Begin(ReadOnlyMemory<byte> next)
    {
        (bytes, position) = (next, 0);
        return this;
    }

    public void Skip(int count) => Take(count);

    /// <summary>What has not been read yet.</summary>
    public ReadOnlySpan<byte> Rest => bytes.Span[position..];

    public byte ReadByte() => Take(1)[0];

    public bool ReadBoolean() => ReadByte() != 0;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>As <see cref="BinaryWriter.Write7BitEncodedInt"/> writes it.</summary>
    public int ReadNumber()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = ReadByte();
            value |= (part & 0x7F) << shift;
            if (part <= 0x7F) return value;
        }
        throw new InvalidDataException("a number without an end");
    }

    /// <summary>How many things follow. Bytes that are damaged must not make us allocate what they claim to hold.</summary>
    public int ReadCount() => ReadNumber() is >= 0 and var count && count <= bytes.Length - position ? count : throw new InvalidDataException("a count beyond the end");

    public string ReadText() => Encoding.UTF8.GetString(Take(ReadCount()));

    public string? ReadOptionalText() => ReadBoolean() ? ReadText() : null;

    /// <summary>The bytes of a text, good as long as what is read from.</summary>
    public ReadOnlySpan<byte> ReadUtf8() => Take(ReadCount());

    /// <summary>A text that often comes again: the same string then, as long as few others come between.</summary>
    public string ReadRepeatedText()
    {
        var utf8 = ReadUtf8();
        ref var place = ref (repeated ??= new (byte[]?, string)[RepeatedTexts])[(int)(Fingerprint.Of(utf8) % RepeatedTexts)];
        if (place.Utf8 is null || !utf8.SequenceEqual(place.Utf8)) place = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return place.Text;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - position) throw new EndOfStreamException();
        var taken = bytes.Span.Slice(position, count);
        position += count;
        return taken;
    }
}
