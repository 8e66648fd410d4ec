using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>Reads one JSON value, the whole of <paramref name="json"/>; null where that cannot be.</summary>
/// <param name="start">Where the value begins in its file.</param>
internal delegate T? JsonValueReader<out T>(ReadOnlySpan<byte> json, SourceLocation start);

/// <summary>Places in files that are read as bytes.</summary>
internal static class BytePlaces
{
    /// <summary>The place behind these bytes.</summary>
    public static SourceLocation After(this SourceLocation place, ReadOnlySpan<byte> passed)
    {
        var lineEnd = passed.LastIndexOf((byte)'\n');
        return lineEnd < 0
            ? place with { Column = place.Column + Encoding.UTF8.GetCharCount(passed) }
            : place with { Line = place.Line + passed.Count((byte)'\n'), Column = Encoding.UTF8.GetCharCount(passed[(lineEnd + 1)..]) + 1 };
    }
}
