using System.Buffers;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Importers.Html;

/// <summary>
/// Bytes of a saved page to text: by its byte order mark; else UTF-8 where the bytes are valid UTF-8, whatever the page states; else the
/// encoding that the page states; else windows-1252, with a warning, as browsers do (https://encoding.spec.whatwg.org/).
/// </summary>
internal static class HtmlDecoder
{
    /// <summary>Browsers look for a stated encoding in the first 1024 bytes; saved pages put comments before it.</summary>
    private const int Head = 8192;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \"';/>\t\r\n");

    public static string? Decode(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return TextDecoder.Decode(path, bytes, diagnostics);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (IsUtf16WithoutMark(bytes, out var utf16)) return TextDecoder.Clean(path, utf16.GetString(bytes), diagnostics);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return DecodeUtf8(path, bytes, diagnostics);
        return DecodeOther(path, bytes, diagnostics);
    }

    /// <summary>ISO-2022-JP and its kind have no bytes above 7F: valid UTF-8, and yet not text in it.</summary>
    private static string DecodeUtf8(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var encoding = bytes.Contains((byte)0x1B) && Stated(bytes) is { } label && HtmlEncodings.Find(label) is { CodePage: 50220 or 50222 } japanese ? japanese : Encoding.UTF8;
        return TextDecoder.Clean(path, encoding.GetString(bytes), diagnostics);
    }

    private static string DecodeOther(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var label = Stated(bytes);
        var encoding = label is null ? null : HtmlEncodings.Find(label);
        if (encoding is null or UTF8Encoding && IsNearlyUtf8(bytes)) encoding = Encoding.UTF8;
        else if (encoding is null or UTF8Encoding) encoding = HtmlEncodings.Western;
        else return TextDecoder.Clean(path, Read(path, bytes, encoding, label!, diagnostics), diagnostics);
        diagnostics.Add(DiagnosticCodes.WrongEncoding.At(
            new SourceLocation(path),
            label is null ? $"the page states no encoding and its bytes are not UTF-8; they were read as {encoding.WebName}" : $"the page states the encoding {label}, but its bytes are none; they were read as {encoding.WebName}",
            "open the page in a browser and save it again, or save it as UTF-8"));
        return TextDecoder.Clean(path, encoding.GetString(bytes), diagnostics);
    }

    private static string Read(string path, ReadOnlySpan<byte> bytes, Encoding encoding, string label, List<Diagnostic> diagnostics)
    {
        var text = encoding.GetString(bytes);
        var bad = text.AsSpan().Count('\uFFFD');
        if (bad > 0)
            diagnostics.Add(DiagnosticCodes.WrongEncoding.At(new SourceLocation(path), $"{bad} characters could not be read in {label}, the encoding that the page states", "open the page in a browser and save it again as UTF-8"));
        return text;
    }

    /// <summary>One bad byte in a thousand sequences is a damaged page in UTF-8, not one in another encoding.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != OperationStatus.Done) bad++;
            else if (rune.Value > 0x7F) good++;
            bytes = bytes[length..];
        }

        return good > 10 * bad;
    }

    private static bool IsUtf16WithoutMark(ReadOnlySpan<byte> bytes, out Encoding encoding)
    {
        encoding = bytes is [0, ..] ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return bytes is [(byte)'<', 0, _, 0, ..] or [0, (byte)'<', 0, _, ..];
    }

    /// <summary>The label after <c>charset</c> or <c>encoding</c> in a <c>meta</c> element or an XML declaration.</summary>
    private static string? Stated(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && Label(head.AsSpan(0, Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))), "encoding") is { } declared) return declared;
        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (end > at && Label(head.AsSpan(at, end - at), "charset") is { } label) return label;
        }

        return null;
    }

    private static string? Label(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = tag[(at + name.Length)..].TrimStart();
        if (rest is not ['=', ..]) return null;
        rest = rest[1..].TrimStart(" \"'\t\r\n");
        var length = rest.IndexOfAny(LabelEnds);
        var label = (length < 0 ? rest : rest[..length]).Trim().ToString();
        return label.Length is > 0 and < 40 ? label : null;
    }
}
