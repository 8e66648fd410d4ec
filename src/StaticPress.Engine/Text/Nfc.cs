using System.Buffers;
using System.Text;

namespace StaticPress.Text;

/// <summary>Unicode normalisation form C without ICU: under invariant globalization <see cref="string.Normalize()"/> does nothing.</summary>
public static class Nfc
{
    /// <summary>The text in NFC; the same string where it already is. Lone surrogates stay as they are.</summary>
    public static string Normalize(string text)
    {
        // Nothing below U+0300 decomposes without also composing again.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0) return text;
        return IsNormalized(text) ? text : Compose(Reorder(Decompose(text)));
    }

    /// <summary>Unicode's quick check, where "maybe" counts as no.</summary>
    private static bool IsNormalized(string text)
    {
        var tables = NfcTables.Instance;
        var last = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int point = text[i];
            if (point < 0x300)
            {
                last = 0;
                continue;
            }

            if (char.IsSurrogate(text[i])) point = PointAt(text, ref i);
            if (!tables.IsInert(point)) return false;
            var current = tables.CombiningClass(point);
            if (current != 0 && last > current) return false;
            last = current;
        }

        return true;
    }

    private static int PointAt(string text, ref int index)
    {
        var high = text[index];
        return char.IsHighSurrogate(high) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(high, text[++index]) : high;
    }

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length + 16);
        for (var i = 0; i < text.Length; i++) Decompose(PointAt(text, ref i), points);
        return points;
    }

    private static void Decompose(int point, List<int> target)
    {
        if (Hangul.IsSyllable(point))
        {
            Hangul.Decompose(point, target);
        }
        else if (point >= 0xC0 && NfcTables.Instance.TryDecompose(point, out var parts))
        {
            Decompose(parts.First, target);
            if (parts.Second != 0) Decompose(parts.Second, target);
        }
        else
        {
            target.Add(point);
        }
    }

    /// <summary>Marks on one letter are put in the order of their classes; equals keep theirs.</summary>
    private static List<int> Reorder(List<int> points)
    {
        var tables = NfcTables.Instance;
        for (var start = 0; start < points.Count; start++)
        {
            if (tables.CombiningClass(points[start]) == 0) continue;
            var end = start + 1;
            while (end < points.Count && tables.CombiningClass(points[end]) != 0) end++;
            if (end - start > 1)
            {
                var sorted = points[start..end].OrderBy(tables.CombiningClass).ToArray();
                for (var i = 0; i < sorted.Length; i++) points[start + i] = sorted[i];
            }

            start = end;
        }

        return points;
    }

    private static string Compose(List<int> points)
    {
        var tables = NfcTables.Instance;
        var (count, starter, last) = (0, -1, -1);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var current = tables.CombiningClass(point);
            if (starter >= 0 && last < current && TryPair(points[starter], point, out var composed))
            {
                points[starter] = composed;
                continue;
            }

            if (current == 0) (starter, last) = (count, -1);
            else last = current;
            points[count++] = point;
        }

        return Write(points, count);
    }

    private static bool TryPair(int first, int second, out int composed) =>
        Hangul.TryCompose(first, second, out composed) || NfcTables.Instance.TryCompose(first, second, out composed);

    private static string Write(List<int> points, int count)
    {
        var buffer = ArrayPool<char>.Shared.Rent(count * 2);
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            if (points[i] < 0x10000) buffer[length++] = (char)points[i];
            else length += new Rune(points[i]).EncodeToUtf16(buffer.AsSpan(length));
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}
