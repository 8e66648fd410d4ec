using System.Buffers;
using System.Text;

namespace StaticPress.Rendering;

/// <summary>Writes UTF-8 markup into a buffer that is used again for the next page; typed writers of other formats write into the same buffer.</summary>
public sealed class HtmlWriter : IBufferWriter<byte>
{
    /// <summary>What must be encoded so that a text stays text, in content and in quoted attributes alike (HTML, section 13.3).</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    /// <summary>Half of a surrogate pair is no character: it is left out, as control characters are.</summary>
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);

    private byte[] buffer = new byte[64 * 1024];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, buffer.Length - length);
        length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        Ensure(utf8.Length);
        utf8.CopyTo(buffer.AsSpan(length));
        length += utf8.Length;
    }

    public void Raw(ReadOnlySpan<char> markup)
    {
        Ensure(markup.Length * 3);
        length += Utf8.GetBytes(markup, buffer.AsSpan(length));
    }

    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                Raw(text);
                return this;
            }
            Raw(text[..special]);
            Raw(EntityOf(text[special]));
            text = text[(special + 1)..];
        }
    }

    private static ReadOnlySpan<byte> EntityOf(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => default,
    };

    private void Ensure(int more)
    {
        if (length + more > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
    }
}
