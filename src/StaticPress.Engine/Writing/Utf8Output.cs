using System.Buffers;
using System.Text;

namespace StaticPress.Writing;

/// <summary>Text as UTF-8 into any buffer. Half of a surrogate pair is no character and is left out.</summary>
internal static class Utf8Output
{
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);

    public static void Raw(this IBufferWriter<byte> output, ReadOnlySpan<byte> utf8) => output.Write(utf8);

    public static void Raw(this IBufferWriter<byte> output, string text) => output.Advance(Utf8.GetBytes(text, output.GetSpan(Utf8.GetMaxByteCount(text.Length))));
}
