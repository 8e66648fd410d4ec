using System.Buffers;
using System.Text;

namespace StaticPress.Rendering;

/// <summary>Writes UTF-8 markup into a buffer that is used again for the next page; typed writers of other formats write into the same buffer.</summary>
public sealed class HtmlWriter : IBufferWriter<byte>
{
    /// <summary>What must be encoded so that a text stays text, in content and in quoted attributes alike (HTML, section 13.3).</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

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
        length += Encoding.UTF8.GetBytes(markup, buffer.AsSpan(length));
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
        _ => "&#39;"u8,
    };

    private void Ensure(int more)
    {
        if (length + more > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
    }
}
