using System.Runtime.InteropServices;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Seeds;

/// <summary>
/// What a preview keeps of the seed folder between two readings: the listing, which whoever watches the folder takes away when files come
/// or go, and the entries of a JSON index that had nothing to tell, by their bytes.
/// </summary>
public sealed class SeedMemory
{
    private Dictionary<ulong, ReadEntry> entries = [];
    private Dictionary<ulong, ReadEntry> earlier = [];

    /// <summary>Null if the folder has to be listed.</summary>
    internal SeedListing? Listing { get; set; }

    /// <summary>The next reading lists the folder again.</summary>
    public void ForgetListing() => Listing = null;

    /// <summary>A reading begins: what it does not meet again is let go at the next.</summary>
    internal void Begin()
    {
        (entries, earlier) = (earlier, entries);
        entries.Clear();
        entries.EnsureCapacity(earlier.Count);
    }

    internal bool TryRead(ReadOnlySpan<byte> json, SourceLocation start, TextShare texts, out ReadEntry entry)
    {
        var key = Fingerprint.Of(Fingerprint.Of(json), (ulong)start.Column);
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, key, out var isMet);
        // The same bytes a second time are a mistake, which has to be told with its own place.
        if (!isMet && earlier.TryGetValue(key, out entry)) kept = entry = Moved(entry, start);
        else if (new PlainEntry(json, start, texts).TryRead(out entry)) kept = entry;
        else
        {
            entries.Remove(key);
            return false;
        }
        return true;
    }

    private static ReadEntry Moved(ReadEntry read, SourceLocation start)
    {
        var lines = start.Line - read.Entry.Location.Line;
        return lines == 0 ? read : new ReadEntry(read.Entry with { Location = start }, Down(read.FileLocation, lines), Down(read.ImageLocation, lines));
    }

    private static SourceLocation Down(SourceLocation place, int lines) => place with { Line = place.Line + lines };
}
