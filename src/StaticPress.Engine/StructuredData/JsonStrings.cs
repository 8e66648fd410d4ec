using System.Buffers;
using System.Text;

namespace StaticPress.StructuredData;

/// <summary>Escapes texts as JSON strings that may stand in a script element; U+2028 and U+2029 are not for it. One per worker.</summary>
internal sealed class JsonStrings
{
    /// <summary>RFC 8259, section 7, and what HTML's script data states or old readers stumble over.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\<>&'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\n\u000b\u000c\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    private byte[] buffer = new byte[16 * 1024];
    private int length;

    /// <summary>The text between quotation marks; valid until the next call.</summary>
    public ReadOnlySpan<byte> Escape(ReadOnlySpan<char> text)
    {
        length = 0;
        Append("\""u8);
        while (text.IndexOfAny(Special) is >= 0 and var special)
        {
            Append(text[..special]);
            AppendEscaped(text[special]);
            text = text[(special + 1)..];
        }
        Append(text);
        Append("\""u8);
        return buffer.AsSpan(0, length);
    }

    private void AppendEscaped(char unit)
    {
        switch (unit)
        {
            case '\n':
                Append("\\n"u8);
                break;
            case '\\':
                Append("\\\\"u8);
                break;
            default:
                Append("\\u00"u8);
                Append([Digit(unit >> 4), Digit(unit & 15)]);
                break;
        }
    }

    private static byte Digit(int value) => "0123456789abcdef"u8[value];

    private void Append(ReadOnlySpan<byte> utf8)
    {
        Ensure(utf8.Length);
        utf8.CopyTo(buffer.AsSpan(length));
        length += utf8.Length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Ensure(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Ensure(int more)
    {
        if (length + more > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
    }
}
