using System.Globalization;

namespace StaticPress.Program.Serving;

/// <summary>A part of a file as a request names it; first and last byte included.</summary>
internal readonly record struct ByteRange(int First, int Last)
{
    public bool IsUnsatisfiable => Last < First;

    /// <summary>False for what may be ignored: another unit, several ranges, nonsense.</summary>
    public static bool TryParse(string header, int length, out ByteRange range)
    {
        range = default;
        if (!header.StartsWith("bytes=", StringComparison.Ordinal)) return false;
        var text = header.AsSpan("bytes=".Length);
        var dash = text.IndexOf('-');
        if (dash < 0) return false;
        var from = text[..dash];
        var to = text[(dash + 1)..];
        if (from.IsEmpty)
        {
            if (!TryRead(to, out var tail)) return false;
            range = tail == 0 ? new ByteRange(0, -1) : new ByteRange((int)Math.Max(0, length - tail), length - 1);
            return true;
        }
        var last = (long)length - 1;
        if (!TryRead(from, out var first) || (!to.IsEmpty && !TryRead(to, out last)) || last < first && !to.IsEmpty) return false;
        range = first >= length ? new ByteRange(0, -1) : new ByteRange((int)first, (int)Math.Min(last, length - 1));
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out long number) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
