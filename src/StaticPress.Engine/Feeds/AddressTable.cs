using System.Text;
using StaticPress.Model;

namespace StaticPress.Feeds;

/// <summary>
/// Puts the addresses of a sitemap in order. They lie in arrays that are used again for the next file: as strings, twelve thousand of them would
/// outlive several collections, and a large site has hundreds of such files.
/// </summary>
internal sealed class AddressTable
{
    private byte[] texts = new byte[64 * 1024];
    private Row[] rows = new Row[256];
    private int used;
    private int count;

    /// <summary>In the order of their bytes. The table is in use until the last has been taken.</summary>
    public IEnumerable<SitemapAddress> Sort(IEnumerable<SitemapAddress> addresses)
    {
        (used, count) = (0, 0);
        foreach (var address in addresses)
        {
            if (count == rows.Length) Array.Resize(ref rows, rows.Length * 2);
            rows[count++] = new Row(Add(address.Url), address.Changed, address.Image is { } image ? Add(image) : default);
        }
        rows.AsSpan(0, count).Sort((one, other) => texts.AsSpan(one.Url).SequenceCompareTo(texts.AsSpan(other.Url)));
        for (var i = 0; i < count; i++)
        {
            var (url, changed, image) = rows[i];
            yield return new SitemapAddress(Encoding.UTF8.GetString(texts.AsSpan(url)), changed, image.Equals(default) ? null : Encoding.UTF8.GetString(texts.AsSpan(image)));
        }
    }

    private Range Add(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (used + most > texts.Length) Array.Resize(ref texts, Math.Max(texts.Length * 2, used + most));
        var start = used;
        used += Encoding.UTF8.GetBytes(text, texts.AsSpan(start));
        return start..used;
    }

    private readonly record struct Row(Range Url, PressDate? Changed, Range Image);
}
