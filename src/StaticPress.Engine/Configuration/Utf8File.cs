using System.Globalization;
using System.Text;
using System.Text.Unicode;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Text of the publication's own YAML and JSON files: UTF-8, with or without a byte order mark.</summary>
public static class Utf8File
{
    /// <summary>The text, or null and a diagnostic with the offset of the first byte that is not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, List<Diagnostic> diagnostics)
    {
        bytes = WithoutMark(bytes);
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        diagnostics.Add(NotUtf8(bytes, path));
        return null;
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static Diagnostic NotUtf8(ReadOnlySpan<byte> bytes, string path)
    {
        Span<char> buffer = stackalloc char[256];
        var offset = 0;
        while (true)
        {
            Utf8.ToUtf16(bytes[offset..], buffer, out var read, out _, replaceInvalidSequences: false);
            if (read == 0) break;
            offset += read;
        }
        var before = bytes[..offset];
        var location = new SourceLocation(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
        return DiagnosticCodes.InvalidText.At(location, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[offset]:X2} at offset {offset} is not UTF-8"), "save the file as UTF-8");
    }
}
