using System.Text;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// Unfolds what Jekyll writes into addresses before Markdown is read: <c>]({{ site.baseurl }}/a.jpg)</c> has blanks that would end the
/// link. A text between quotes is the address; a path of the site's variables is none, nor is <c>{% post_url … %}</c>. Lines stay where they are.
/// </summary>
internal static class TemplateAddresses
{
    private static readonly string[] Before = ["](", "](<", "=\"", "='", "]: ", "]:"];

    public static string Unfold(string text)
    {
        var at = NextTag(text, 0);
        if (at < 0) return text;
        var unfolded = new StringBuilder(text.Length);
        var copied = 0;
        for (; at >= 0; at = NextTag(text, Math.Max(at + 2, copied)))
        {
            var length = TemplateTag.LengthOf(text.AsSpan(at));
            if (length == 0 || text.AsSpan(at, length).ContainsAny('\n', '\r') || !Array.Exists(Before, mark => text.AsSpan(copied, at - copied).EndsWith(mark))) continue;
            unfolded.Append(text, copied, at - copied).Append(AddressIn(text.AsSpan(at, length)));
            copied = at + length;
        }
        return unfolded.Append(text, copied, text.Length - copied).ToString();
    }

    private static int NextTag(string text, int from)
    {
        for (var at = text.IndexOf('{', from); at >= 0; at = text.IndexOf('{', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] is '{' or '%') return at;
        }
        return -1;
    }

    private static ReadOnlySpan<char> AddressIn(ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOfAny('"', '\'');
        if (start < 0) return "";
        var end = tag[(start + 1)..].IndexOf(tag[start]);
        return end < 0 ? "" : tag.Slice(start + 1, end);
    }
}
