using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StaticPress.Text;

/// <summary>
/// Parses JSON whose texts can all be read. Half of an escaped pair, <c>\ud83d</c> with nothing behind it, is JSON by its grammar
/// (RFC 8259, section 8.2); <see cref="JsonElement.GetString"/> throws at it.
/// </summary>
internal static class WholeJson
{
    private const int EscapeLength = 6; // \uXXXX

    /// <exception cref="JsonException">It is not JSON, or has half a character.</exception>
    public static JsonDocument Parse(string json, JsonDocumentOptions options) => Parse(Encoding.UTF8.GetBytes(json), options);

    /// <exception cref="JsonException">It is not JSON, or has half a character.</exception>
    public static JsonDocument Parse(byte[] json, JsonDocumentOptions options)
    {
        if (FindHalf(json) is >= 0 and var at)
        {
            var before = json.AsSpan(0, at);
            throw new JsonException("half of an escaped character", null, before.Count((byte)'\n'), at - (before.LastIndexOf((byte)'\n') + 1));
        }
        return JsonDocument.Parse(json, options);
    }

    /// <summary>Where the first half of a pair stands alone, or -1.</summary>
    public static int FindHalf(ReadOnlySpan<byte> json)
    {
        var at = 0;
        while (json[at..].IndexOf((byte)'\\') is >= 0 and var found)
        {
            at += found;
            if (Escaped(json[at..]) is not { } unit) at = Math.Min(at + 2, json.Length);
            else if (!char.IsSurrogate(unit)) at += EscapeLength;
            else if (char.IsHighSurrogate(unit) && Escaped(json[(at + EscapeLength)..]) is { } second && char.IsLowSurrogate(second)) at += 2 * EscapeLength;
            else return at;
        }
        return -1;
    }

    private static char? Escaped(ReadOnlySpan<byte> json) =>
        json.StartsWith("\\u"u8) && json.Length >= EscapeLength && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
