using System.Buffers;
using System.Text;

namespace StaticPress.Text;

/// <summary>Keeps of a text what may stand in XML 1.0 (section 2.2) and in HTML: no control characters, no halves of surrogate pairs, no noncharacters.</summary>
public static class ValidText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(FindSuspects());

    /// <summary>The text itself if nothing in it offends.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        return first < 0 ? text : Clean(text, first);
    }

    private static string Clean(string text, int from)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, from);
        for (var i = from; i < text.Length; i++)
        {
            if (!Suspects.Contains(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text[i]).Append(text[++i]);
        }
        return clean.Length == text.Length ? text : clean.ToString();
    }

    private static string FindSuspects()
    {
        var suspects = new StringBuilder();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var isControl = unit < ' ' ? unit is not ('\t' or '\n' or '\r') : unit is >= 0x7f and <= 0x9f;
            if (isControl || char.IsSurrogate((char)unit) || unit >= 0xfffe) suspects.Append((char)unit);
        }
        return suspects.ToString();
    }
}
