using System.Text;
using StaticPress.Diagnostics;
using StaticPress.Text;

namespace StaticPress.Importers;

/// <summary>
/// Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one. Invalid bytes are an error with their offset, never U+FFFD.
/// The text is in NFC and without control characters, so that everything after may rely on it; lines stay what they were.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    /// <summary>The text, or null where the bytes are none.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(path, bytes[3..], 3, diagnostics),
            [0xFF, 0xFE, ..] => DecodeUtf16(path, bytes[2..], bigEndian: false, diagnostics),
            [0xFE, 0xFF, ..] => DecodeUtf16(path, bytes[2..], bigEndian: true, diagnostics),
            _ => DecodeUtf8(path, bytes, 0, diagnostics),
        };
        return text is null ? null : Clean(path, text, diagnostics);
    }

    /// <summary>Decoded text in the form that everything after relies on.</summary>
    public static string Clean(string path, string text, List<Diagnostic> diagnostics) => Nfc.Normalize(WithoutControls(path, text, diagnostics));

    private static string? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, int skipped, List<Diagnostic> diagnostics)
    {
        var bad = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (bad < 0) return Utf8.GetString(bytes);
        var (line, column) = Place(bytes[..bad]);
        diagnostics.Add(DiagnosticCodes.InvalidText.At(
            new SourceLocation(path, line, column),
            $"The byte 0x{bytes[bad]:X2} at offset {bad + skipped} is not valid UTF-8.",
            "save the file as UTF-8, or as UTF-16 with a byte order mark"));
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) != System.Buffers.OperationStatus.Done) return offset;
            offset += length;
        }

        return -1;
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> before)
    {
        var start = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var lines = before.Count((byte)'\n');
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\r' && (i + 1 == before.Length || before[i + 1] != '\n')) lines++;
        }

        return (lines + 1, Utf8.GetCharCount(before[start..]) + 1);
    }

    private static string? DecodeUtf16(string path, ReadOnlySpan<byte> bytes, bool bigEndian, List<Diagnostic> diagnostics)
    {
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes[..(bytes.Length & ~1)]);
        // The decoder puts U+FFFD where a surrogate stands alone; one that the file has itself is as useless to a reader.
        var bad = text.IndexOf('\uFFFD');
        if (bad < 0 && bytes.Length % 2 == 0) return text;
        var offset = (bad < 0 ? bytes.Length - 1 : bad * 2) + 2;
        var (line, column) = Place(Encoding.UTF8.GetBytes(bad < 0 ? text : text[..bad]));
        diagnostics.Add(DiagnosticCodes.InvalidText.At(
            new SourceLocation(path, line, column), $"The bytes at offset {offset} are not valid UTF-16.", "save the file as UTF-8"));
        return null;
    }

    /// <summary>C0 and C1 controls and DEL, except tab and line ends.</summary>
    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>Four searches for ranges are each a few instructions for 32 characters; one search for a set with Latin-1 in it is not.</summary>
    private static int FirstControl(ReadOnlySpan<char> text)
    {
        var first = -1;
        foreach (var (low, high) in (ReadOnlySpan<(char, char)>)[('\0', '\b'), ('\v', '\f'), ('\u000e', '\u001f'), ('\u007f', '\u009f')])
        {
            var found = (first < 0 ? text : text[..first]).IndexOfAnyInRange(low, high);
            if (found >= 0) first = found;
        }
        return first;
    }

    /// <summary>Vertical tab and form feed divide words, as they do in the programs that write them; the others are no text.</summary>
    private static string WithoutControls(string path, string text, List<Diagnostic> diagnostics)
    {
        var first = FirstControl(text);
        if (first < 0) return text;
        var clean = new StringBuilder(text.Length);
        var count = 0;
        foreach (var c in text)
        {
            if (!IsControl(c)) clean.Append(c);
            else if (c is '\v' or '\f' or '\u0085') clean.Append(' ');
            else count++;
        }

        if (count > 0)
        {
            var source = new SourceText(text[..first]);
            var line = Math.Max(1, source.LineCount + (first > 0 && text[first - 1] is '\n' or '\r' ? 1 : 0));
            diagnostics.Add(DiagnosticCodes.ControlCharacters.At(new SourceLocation(path, line), $"{count} control characters were left out.", "the file may come from a program that is no text editor"));
        }

        return clean.ToString();
    }
}
