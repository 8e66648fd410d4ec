using System.Buffers;
using System.Text;

namespace StaticPress.Text;

/// <summary>Keeps of a text what may stand in XML 1.0 (section 2.2) and in HTML: no control characters, no halves of surrogate pairs, no noncharacters.</summary>
public static class ValidText
{
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    /// <summary>The text itself if nothing in it offends.</summary>
    public static string Of(string text) => IsValid(text) ? text : Clean(text);

    private static bool IsValid(ReadOnlySpan<char> text) =>
        !text.ContainsAny(AsciiControls) && !text.ContainsAnyInRange('\u0080', '\u009f') && !text.ContainsAnyInRange('\ud800', '\udfff') && !text.ContainsAnyInRange('\ufffe', '\uffff');

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text[i]).Append(text[++i]);
            else if (!IsSuspect(text[i])) clean.Append(text[i]);
        }
        return clean.Length == text.Length ? text : clean.ToString();
    }

    private static bool IsSuspect(char unit) =>
        AsciiControls.Contains(unit) || unit is (>= '\u0080' and <= '\u009f') or >= '\ufffe' || char.IsSurrogate(unit);
}
