using System.Buffers.Binary;

namespace StaticPress.Media;

/// <summary>Reads a picture's size from the first bytes of a PNG, JPEG, GIF or WebP file, without decoding it.</summary>
public static class ImageProbe
{
    /// <returns>Width and height in pixels and the media type, or null if the bytes are none of these formats.</returns>
    public static (int Width, int Height, string MediaType)? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file.StartsWith<byte>([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
            return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]), "image/png");
        if (file.Length >= 10 && (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)))
            return (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]), "image/gif");
        if (file.Length >= 30 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8)) return ReadWebP(file);
        return file.StartsWith<byte>([0xff, 0xd8]) ? ReadJpeg(file) : null;
    }

    /// <summary>ISO/IEC 10918-1, annex B: markers follow one another; a start-of-frame marker holds height and width.</summary>
    private static (int Width, int Height, string MediaType)? ReadJpeg(ReadOnlySpan<byte> file)
    {
        var position = 2;
        while (position + 9 < file.Length)
        {
            if (file[position] != 0xff) return null;
            var marker = file[position + 1];
            if (marker == 0xff)
            {
                position++;
                continue;
            }
            if (marker is >= 0xc0 and <= 0xcf and not 0xc4 and not 0xc8 and not 0xcc)
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(position + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(position + 5)..]), "image/jpeg");
            position += marker is 0x01 or (>= 0xd0 and <= 0xd8) ? 2 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
        }
        return null;
    }

    /// <summary>The WebP container specification: VP8, VP8L and VP8X each keep the size in their own way.</summary>
    private static (int Width, int Height, string MediaType)? ReadWebP(ReadOnlySpan<byte> file)
    {
        var chunk = file.Slice(12, 4);
        if (chunk.SequenceEqual("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3fff, "image/webp");
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return ((int)(bits & 0x3fff) + 1, (int)((bits >> 14) & 0x3fff) + 1, "image/webp");
        }
        return chunk.SequenceEqual("VP8X"u8) ? (ReadUInt24(file[24..]) + 1, ReadUInt24(file[27..]) + 1, "image/webp") : null;
    }

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
